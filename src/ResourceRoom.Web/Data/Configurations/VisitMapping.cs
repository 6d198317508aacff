using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.ReferenceData;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class VisitMapping : IEntityTypeConfiguration<Visit>
{
    private const string StillOpen = "\"EndedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<Visit> visit)
    {
        visit.ToTable("Visit");
        visit.HasIndex(row => row.PublicId).IsUnique();

        // At most one open visit of a person in a room, even when two desks save at the same moment.
        visit.HasIndex(row => new { row.LocationId, row.ParticipantId }).IsUnique().HasFilter(StillOpen);

        // The list of a room's visits: any page of it is read in this order, from where it begins.
        visit.HasIndex(row => new { row.LocationId, row.Day, row.StartedAt, row.Id });

        // Whether somebody was seen in a room is asked for each name that a search passes: a room's people lie together.
        visit.HasIndex(row => new { row.LocationId, row.ParticipantId, row.Day });
        visit.HasIndex(row => new { row.ParticipantId, row.Day, row.LocationId });

        // The desk shows a technician's last check-in.
        visit.HasIndex(row => new { row.TechnicianId, row.RecordedAt, row.Id });

        visit.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne(row => row.Participant).WithMany(person => person.Visits).HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        visit.HasOne(row => row.Technician).WithMany().HasForeignKey(row => row.TechnicianId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomVisitorMapping : IEntityTypeConfiguration<RoomVisitor>
{
    public void Configure(EntityTypeBuilder<RoomVisitor> seen)
    {
        seen.ToTable("RoomVisitor");
        seen.HasKey(row => new { row.LocationId, row.ParticipantId });

        // The desk's search: the first few of a room's people whose names begin so, read in this order.
        seen.HasIndex(row => new { row.LocationId, row.LastNameKey, row.FirstNameKey, row.ParticipantId });
        seen.HasIndex(row => new { row.LocationId, row.FirstNameKey, row.LastNameKey, row.ParticipantId });

        seen.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
        seen.HasOne(row => row.Participant).WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitServiceMapping : IEntityTypeConfiguration<VisitService>
{
    public void Configure(EntityTypeBuilder<VisitService> used)
    {
        used.ToTable("VisitService");
        used.HasKey(row => new { row.VisitId, row.ServiceId });
        used.HasOne<Visit>().WithMany(visit => visit.Services).HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        used.HasOne(row => row.Service).WithMany().HasForeignKey(row => row.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitVoidMapping : IEntityTypeConfiguration<VisitVoid>
{
    public void Configure(EntityTypeBuilder<VisitVoid> voided)
    {
        voided.ToTable("VisitVoid");
        voided.HasKey(row => row.VisitId);
        voided.HasOne<Visit>().WithOne(visit => visit.Void).HasForeignKey<VisitVoid>(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VisitCorrectionMapping : IEntityTypeConfiguration<VisitCorrection>
{
    public void Configure(EntityTypeBuilder<VisitCorrection> correction)
    {
        correction.ToTable("VisitCorrection");
        correction.HasOne<Visit>().WithMany(visit => visit.Corrections).HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<User>().WithMany().HasForeignKey(row => row.CorrectedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ServiceMapping : IEntityTypeConfiguration<Service>
{
    private const string HasKey = "\"DeskKey\" IS NOT NULL";

    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.ToTable("Service");
        service.Property(row => row.Id).ValueGeneratedNever();
        service.HasIndex(row => row.Code).IsUnique();
        service.HasIndex(row => row.DeskKey).IsUnique().HasFilter(HasKey);
        service.HasData(ServiceRows.All);
    }
}
