using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Reporting;

namespace ResourceRoom.Web.Data.Configurations.Reporting;

internal sealed class RoomDayMapping : IEntityTypeConfiguration<RoomDay>
{
    public void Configure(EntityTypeBuilder<RoomDay> day)
    {
        day.ToTable("RoomDay");
        day.HasKey(row => new { row.LocationId, row.Day });
        day.HasOne<Location>().WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomDayChangeMapping : IEntityTypeConfiguration<RoomDayChange>
{
    public void Configure(EntityTypeBuilder<RoomDayChange> change)
    {
        change.ToTable("RoomDayChange");
        change.HasIndex(row => new { row.Day, row.LocationId });
        change.HasOne<Location>().WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PersonBlockMapping : IEntityTypeConfiguration<PersonBlock>
{
    public void Configure(EntityTypeBuilder<PersonBlock> block)
    {
        block.ToTable("PersonBlock");
        block.HasKey(row => row.Number);
        block.Property(row => row.Number).ValueGeneratedNever();
    }
}

internal sealed class PersonChangeMapping : IEntityTypeConfiguration<PersonChange>
{
    public void Configure(EntityTypeBuilder<PersonChange> change)
    {
        change.ToTable("PersonChange");
        change.HasIndex(row => row.ParticipantId);
        change.HasOne(row => row.Participant).WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SummaryBuildMapping : IEntityTypeConfiguration<SummaryBuild>
{
    public void Configure(EntityTypeBuilder<SummaryBuild> build)
    {
        build.ToTable("SummaryBuild");
        build.Property(row => row.Id).ValueGeneratedNever();
    }
}
