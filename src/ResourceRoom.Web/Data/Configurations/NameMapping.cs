using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class FormerNameMapping : IEntityTypeConfiguration<FormerName>
{
    public void Configure(EntityTypeBuilder<FormerName> name)
    {
        name.ToTable("FormerName");
        name.HasOne(row => row.Participant).WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        name.HasOne<Participant>().WithMany().HasForeignKey(row => row.MergedId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class LookupNameMapping : IEntityTypeConfiguration<LookupName>
{
    public void Configure(EntityTypeBuilder<LookupName> name)
    {
        name.ToTable("LookupName");

        // Read as those of Participant and RoomVisitor are: the first few that begin so.
        name.HasIndex(row => new { row.LastNameKey, row.FirstNameKey, row.ParticipantId });
        name.HasIndex(row => new { row.FirstNameKey, row.LastNameKey, row.ParticipantId });
        name.HasOne(row => row.Participant).WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        name.HasOne(row => row.FormerName).WithMany().HasForeignKey(row => row.FormerNameId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RoomLookupNameMapping : IEntityTypeConfiguration<RoomLookupName>
{
    public void Configure(EntityTypeBuilder<RoomLookupName> name)
    {
        name.ToTable("RoomLookupName");
        name.HasKey(row => new { row.LookupNameId, row.LocationId });
        name.HasIndex(row => new { row.LocationId, row.LastNameKey, row.FirstNameKey, row.LookupNameId });
        name.HasIndex(row => new { row.LocationId, row.FirstNameKey, row.LastNameKey, row.LookupNameId });
        name.HasOne(row => row.Location).WithMany().HasForeignKey(row => row.LocationId).OnDelete(DeleteBehavior.Restrict);
        name.HasOne(row => row.LookupName).WithMany(row => row.Rooms).HasForeignKey(row => row.LookupNameId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SimilarPairMapping : IEntityTypeConfiguration<SimilarPair>
{
    public void Configure(EntityTypeBuilder<SimilarPair> pair)
    {
        pair.ToTable("SimilarPair");
        pair.HasKey(row => new { row.SecondId, row.FirstId });
        pair.HasOne(row => row.First).WithMany().HasForeignKey(row => row.FirstId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne(row => row.Second).WithMany().HasForeignKey(row => row.SecondId).OnDelete(DeleteBehavior.Restrict);
    }
}
