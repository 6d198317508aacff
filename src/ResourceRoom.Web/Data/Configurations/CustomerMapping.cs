using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class EnrollmentMapping : IEntityTypeConfiguration<Enrollment>
{
    private const string NoOffice = "\"OfficeId\" IS NULL";

    public void Configure(EntityTypeBuilder<Enrollment> enrollment)
    {
        enrollment.ToTable("Enrollment");
        enrollment.HasIndex(row => row.PublicId).IsUnique();

        // Whether a person is within reach is asked for each name that a search passes.
        enrollment.HasIndex(row => new { row.ParticipantId, row.LwiaNumber });

        enrollment.HasIndex(row => new { row.LwiaNumber, row.Program, row.ProgramYear, row.OfficeId });

        // A group's customers by name: any page is read in this order, from where it begins. Those without an office have an
        // index of their own, because PostgreSQL does not sort by what follows a column that is asked to be null.
        enrollment.HasIndex(row => new { row.OfficeId, row.Program, row.ProgramYear, row.LastNameKey, row.FirstNameKey, row.Id });
        enrollment.HasIndex(row => new { row.LwiaNumber, row.Program, row.ProgramYear, row.LastNameKey, row.FirstNameKey, row.Id }).HasFilter(NoOffice);

        // A planner's customers, by name, by status, and as they are counted.
        enrollment.HasIndex(row => new { row.PlannerId, row.LastNameKey, row.FirstNameKey, row.Id });
        enrollment.HasIndex(row => new { row.PlannerId, row.Status, row.StatusSince, row.Id });
        enrollment.HasIndex(row => new { row.PlannerId, row.Status, row.LwiaNumber, row.OfficeId, row.Program });

        // Whose exit is due, longest first, and who exited, last first: in a group, and of a planner.
        enrollment.HasIndex(row => new { row.OfficeId, row.Program, row.ProgramYear, row.ExitDueFrom, row.Id });
        enrollment.HasIndex(row => new { row.LwiaNumber, row.Program, row.ProgramYear, row.ExitDueFrom, row.Id }).HasFilter(NoOffice);
        enrollment.HasIndex(row => new { row.OfficeId, row.Program, row.ProgramYear, row.ExitedOn, row.Id });
        enrollment.HasIndex(row => new { row.LwiaNumber, row.Program, row.ProgramYear, row.ExitedOn, row.Id }).HasFilter(NoOffice);
        enrollment.HasIndex(row => new { row.PlannerId, row.ExitDueFrom, row.Id });
        enrollment.HasIndex(row => new { row.PlannerId, row.ExitedOn, row.Id });

        enrollment.HasOne(row => row.Participant).WithMany(person => person.Enrollments).HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Lwia).WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Office).WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Planner).WithMany().HasForeignKey(row => row.PlannerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PlannerChangeMapping : IEntityTypeConfiguration<PlannerChange>
{
    public void Configure(EntityTypeBuilder<PlannerChange> change)
    {
        change.ToTable("PlannerChange");
        change.HasIndex(row => row.At);
        change.HasOne<Enrollment>().WithMany(enrollment => enrollment.PlannerChanges).HasForeignKey(row => row.EnrollmentId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<User>().WithMany().HasForeignKey(row => row.BeforeId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<User>().WithMany().HasForeignKey(row => row.AfterId).OnDelete(DeleteBehavior.Restrict);
    }
}
