using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class PlacementMapping : IEntityTypeConfiguration<Placement>
{
    public void Configure(EntityTypeBuilder<Placement> placement)
    {
        placement.ToTable("Placement");
        placement.Property(row => row.HourlyWage).HasPrecision(5, 2);
        placement.Property(row => row.HoursPerWeek).HasPrecision(5, 2);
        placement.HasIndex(row => row.PublicId).IsUnique();
        placement.HasIndex(row => row.ParticipantId);
        placement.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        placement.HasOne<User>().WithMany().HasForeignKey(row => row.VoidedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EnrollmentFactMapping : IEntityTypeConfiguration<EnrollmentFact>
{
    public void Configure(EntityTypeBuilder<EnrollmentFact> fact)
    {
        fact.ToTable("EnrollmentFact");
        fact.HasIndex(row => row.PublicId).IsUnique();
        fact.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        fact.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        fact.HasOne<User>().WithMany().HasForeignKey(row => row.VoidedById).OnDelete(DeleteBehavior.Restrict);
    }
}
