using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class ActivityEventMapping : IEntityTypeConfiguration<ActivityEvent>
{
    public void Configure(EntityTypeBuilder<ActivityEvent> line)
    {
        line.ToTable("ActivityEvent");
        line.HasIndex(row => new { row.SubjectKind, row.SubjectId });
    }
}

internal sealed class AccessLineMapping : IEntityTypeConfiguration<AccessLine>
{
    public void Configure(EntityTypeBuilder<AccessLine> line)
    {
        line.ToTable("AccessLine");
        line.HasIndex(row => new { row.SubjectKind, row.SubjectId });
    }
}
