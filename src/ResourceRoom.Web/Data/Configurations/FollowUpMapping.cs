using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class FollowedExitMapping : IEntityTypeConfiguration<FollowedExit>
{
    public void Configure(EntityTypeBuilder<FollowedExit> exit)
    {
        exit.ToTable("FollowedExit");
        exit.HasIndex(row => new { row.ParticipantId, row.ExitOn }).IsUnique();
        exit.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        exit.HasMany(row => row.Windows).WithOne().HasForeignKey(row => row.FollowedExitId).OnDelete(DeleteBehavior.Cascade);
        exit.HasMany(row => row.Owed).WithOne(row => row.FollowedExit).HasForeignKey(row => row.FollowedExitId).OnDelete(DeleteBehavior.Cascade);
        exit.HasMany(row => row.Due).WithOne(row => row.FollowedExit).HasForeignKey(row => row.FollowedExitId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class StoredWindowMapping : IEntityTypeConfiguration<StoredWindow>
{
    public void Configure(EntityTypeBuilder<StoredWindow> window)
    {
        window.ToTable("FollowUpWindow");
        window.HasKey(row => new { row.FollowedExitId, row.Name });
    }
}

internal sealed class FollowUpDueMapping : IEntityTypeConfiguration<FollowUpDue>
{
    public void Configure(EntityTypeBuilder<FollowUpDue> due)
    {
        due.ToTable("FollowUpDue");

        // Today's rows of a planner, of an area and of the state, in the order of the list. What follows Id is compared, not ordered by.
        due.HasIndex(row => new { row.PlannerId, row.Month, row.List, row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.From, row.Through, row.Place, row.LwiaNumber });
        due.HasIndex(row => new { row.LwiaNumber, row.Month, row.List, row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.From, row.Through, row.Place, row.OfficeId, row.EnrolledIn });
        due.HasIndex(row => new { row.Month, row.List, row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.From, row.Through, row.Place });

        due.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        due.HasOne(row => row.Planner).WithMany().HasForeignKey(row => row.PlannerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowUpOwedMapping : IEntityTypeConfiguration<FollowUpOwed>
{
    public void Configure(EntityTypeBuilder<FollowUpOwed> owed)
    {
        owed.ToTable("FollowUpOwed");

        // A month or a day of a planner, of an area and of the state, in the order of a day. The rest as above.
        owed.HasIndex(row => new { row.PlannerId, row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.ShownFrom, row.OwedThrough, row.Place, row.LwiaNumber });
        owed.HasIndex(row => new { row.LwiaNumber, row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.ShownFrom, row.OwedThrough, row.Place, row.OfficeId, row.EnrolledIn });
        owed.HasIndex(row => new { row.Due, row.LastNameKey, row.FirstNameKey, row.Id, row.ShownFrom, row.OwedThrough, row.Place });

        owed.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        owed.HasOne(row => row.Planner).WithMany().HasForeignKey(row => row.PlannerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowUpDigestMapping : IEntityTypeConfiguration<FollowUpDigest>
{
    public void Configure(EntityTypeBuilder<FollowUpDigest> digest)
    {
        digest.ToTable("FollowUpDigest");

        // However many nodes there are, a planner gets one a day.
        digest.HasIndex(row => new { row.AccountId, row.Day }).IsUnique();
        digest.HasOne<User>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class FollowUpDeclineMapping : IEntityTypeConfiguration<FollowUpDecline>
{
    public void Configure(EntityTypeBuilder<FollowUpDecline> decline)
    {
        decline.ToTable("FollowUpDecline");
        decline.HasIndex(row => row.ParticipantId);
        decline.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        decline.HasOne(row => row.Enrollment).WithMany().HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        decline.HasOne(row => row.Step).WithMany().HasForeignKey(row => row.StepId).OnDelete(DeleteBehavior.Restrict);
        decline.HasOne(row => row.Note).WithMany().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
        decline.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        decline.HasOne<User>().WithMany().HasForeignKey(row => row.TakenBackById).OnDelete(DeleteBehavior.Restrict);
    }
}
