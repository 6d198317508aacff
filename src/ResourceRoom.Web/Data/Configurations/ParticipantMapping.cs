using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    private const string IsMerged = "\"MergedIntoId\" IS NOT NULL";

    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("Participant");
        participant.HasIndex(person => person.PublicId).IsUnique();
        participant.HasIndex(person => person.PirlKey).IsUnique();

        // One person, one record: two desks that save the same SSN at the same moment cannot both win.
        participant.HasIndex(person => person.SsnHash).IsUnique();
        participant.HasIndex(person => person.SsnLastFour);

        participant.HasIndex(person => new { person.BirthDateHash, person.LastNameKey, person.FirstNameKey, person.Zip });
        participant.HasIndex(person => new { person.LastNameKey, person.FirstNameKey, person.Zip });
        participant.HasIndex(person => new { person.FirstNameKey, person.LastNameKey });
        participant.HasIndex(person => new { person.LastNameSound, person.FirstNameSound });

        // Nearly nobody is merged: an index that held everybody else too would be taken for a way to them, instead of the one by name.
        participant.HasIndex(person => person.MergedIntoId).HasFilter(IsMerged);
        participant.HasOne<Participant>().WithMany().HasForeignKey(person => person.MergedIntoId).OnDelete(DeleteBehavior.Restrict);

        participant.ComplexProperty(person => person.FirstNameResponse);
        participant.ComplexProperty(person => person.LastNameResponse);
        participant.ComplexProperty(person => person.ZipResponse);
        participant.ComplexProperty(person => person.SsnResponse);
        participant.ComplexProperty(person => person.BirthDateResponse);
        participant.ComplexProperty(person => person.LaborForceStatusResponse);
        participant.ComplexProperty(person => person.HispanicResponse);
        participant.ComplexProperty(person => person.RaceResponse);
        participant.ComplexProperty(person => person.GenderResponse);
    }
}

internal sealed class EoItemsMapping : IEntityTypeConfiguration<EoItems>
{
    public void Configure(EntityTypeBuilder<EoItems> items)
    {
        items.ToTable("EoItems");
        items.HasKey(row => row.ParticipantId);
        items.HasOne<Participant>().WithOne(person => person.EoItems).HasForeignKey<EoItems>(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ParticipantPassMapping : IEntityTypeConfiguration<ParticipantPass>
{
    private const string InForce = "\"RevokedAt\" IS NULL";

    public void Configure(EntityTypeBuilder<ParticipantPass> pass)
    {
        pass.ToTable("ParticipantPass");
        pass.HasIndex(row => row.CodeHash).IsUnique();

        // A lost pass that was replaced must find no one, even when two desks replace it at once.
        pass.HasIndex(row => row.ParticipantId).IsUnique().HasFilter(InForce);
        pass.HasOne<Participant>().WithMany(person => person.Passes).HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ParticipantMergeMapping : IEntityTypeConfiguration<ParticipantMerge>
{
    public void Configure(EntityTypeBuilder<ParticipantMerge> merge)
    {
        merge.ToTable("ParticipantMerge");
        merge.HasIndex(row => row.PublicId).IsUnique();
        merge.HasOne<Participant>().WithMany().HasForeignKey(row => row.KeptId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Participant>().WithMany().HasForeignKey(row => row.MergedId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ParticipantMergeMoveMapping : IEntityTypeConfiguration<ParticipantMergeMove>
{
    public void Configure(EntityTypeBuilder<ParticipantMergeMove> move)
    {
        move.ToTable("ParticipantMergeMove");
        move.HasKey(row => new { row.MergeId, row.Kind, row.RowId });
        move.HasOne<ParticipantMerge>().WithMany(merge => merge.Moves).HasForeignKey(row => row.MergeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DifferentPeopleMapping : IEntityTypeConfiguration<DifferentPeople>
{
    public void Configure(EntityTypeBuilder<DifferentPeople> pair)
    {
        pair.ToTable("DifferentPeople");
        pair.HasKey(row => new { row.FirstId, row.SecondId });
        pair.HasOne<Participant>().WithMany().HasForeignKey(row => row.FirstId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Participant>().WithMany().HasForeignKey(row => row.SecondId).OnDelete(DeleteBehavior.Restrict);
    }
}

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
