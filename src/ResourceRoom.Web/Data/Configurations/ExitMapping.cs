using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class CustomerExitMapping : IEntityTypeConfiguration<CustomerExit>
{
    public void Configure(EntityTypeBuilder<CustomerExit> exit)
    {
        exit.ToTable("CustomerExit");
        exit.HasIndex(row => row.PublicId).IsUnique();
        exit.HasIndex(row => new { row.ParticipantId, row.On });
        exit.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        exit.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        exit.HasOne<User>().WithMany().HasForeignKey(row => row.UndoneById).OnDelete(DeleteBehavior.Restrict);
        exit.HasOne(row => row.Request).WithOne().HasForeignKey<CustomerExit>(row => row.RequestId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class EndedEnrollmentMapping : IEntityTypeConfiguration<EndedEnrollment>
{
    public void Configure(EntityTypeBuilder<EndedEnrollment> ended)
    {
        ended.ToTable("EndedEnrollment");
        ended.HasKey(row => new { row.ExitId, row.EnrollmentId });
        ended.HasOne<CustomerExit>().WithMany(exit => exit.Ended).HasForeignKey(row => row.ExitId).OnDelete(DeleteBehavior.Restrict);
        ended.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExitMoveMapping : IEntityTypeConfiguration<ExitMove>
{
    public void Configure(EntityTypeBuilder<ExitMove> move)
    {
        move.ToTable("ExitMove");
        move.HasIndex(row => row.At);
        move.HasOne<CustomerExit>().WithMany(exit => exit.Moves).HasForeignKey(row => row.ExitId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<User>().WithMany().HasForeignKey(row => row.ById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ExclusionMapping : IEntityTypeConfiguration<Exclusion>
{
    public void Configure(EntityTypeBuilder<Exclusion> exclusion)
    {
        exclusion.ToTable("Exclusion");
        exclusion.HasIndex(row => row.PublicId).IsUnique();
        exclusion.HasIndex(row => row.ParticipantId);
        exclusion.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        exclusion.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        exclusion.HasOne<User>().WithMany().HasForeignKey(row => row.VoidedById).OnDelete(DeleteBehavior.Restrict);
        exclusion.HasOne(row => row.File).WithOne().HasForeignKey<Exclusion>(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
