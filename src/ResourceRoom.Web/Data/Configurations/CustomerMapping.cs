using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class EnrollmentMapping : IEntityTypeConfiguration<Enrollment>
{
    public void Configure(EntityTypeBuilder<Enrollment> enrollment)
    {
        enrollment.ToTable("Enrollment");
        enrollment.HasIndex(row => row.PublicId).IsUnique();

        // Whether a person is within reach is asked for each name that a search passes.
        enrollment.HasIndex(row => new { row.ParticipantId, row.LwiaNumber });

        // A group's customers by name: any page is read in this order, from where it begins.
        enrollment.HasIndex(row => new { row.LwiaNumber, row.Program, row.ProgramYear, row.OfficeId, row.LastNameKey, row.FirstNameKey, row.Id });

        enrollment.HasOne(row => row.Participant).WithMany(person => person.Enrollments).HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Lwia).WithMany().HasForeignKey(row => row.LwiaNumber).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Office).WithMany().HasForeignKey(row => row.OfficeId).OnDelete(DeleteBehavior.Restrict);
        enrollment.HasOne(row => row.Planner).WithMany().HasForeignKey(row => row.PlannerId).OnDelete(DeleteBehavior.Restrict);
    }
}
