using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Participants;

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

        // Holds all that those born on a day are compared by.
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
