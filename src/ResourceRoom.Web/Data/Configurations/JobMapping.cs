using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class JobRunMapping : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> run)
    {
        run.ToTable("JobRun");
        run.HasIndex(row => new { row.Job, row.Slot }).IsUnique();
    }
}
