using Microsoft.EntityFrameworkCore.Metadata.Builders;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Configurations;

internal sealed class CaseNoteMapping : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> note)
    {
        note.ToTable("CaseNote");
        note.HasIndex(row => row.PublicId).IsUnique();

        // A customer's notes, the last first.
        note.HasIndex(row => new { row.ParticipantId, row.On, row.Id });

        note.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<Step>().WithMany().HasForeignKey(row => row.StepId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<User>().WithMany().HasForeignKey(row => row.InErrorById).OnDelete(DeleteBehavior.Restrict);
        note.HasMany(row => row.Addenda).WithOne().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
        note.HasMany(row => row.Files).WithOne().HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseNoteWordMapping : IEntityTypeConfiguration<CaseNoteWord>
{
    public void Configure(EntityTypeBuilder<CaseNoteWord> word)
    {
        word.ToTable("CaseNoteWord");
        word.HasKey(row => new { row.Word, row.NoteId });
        word.HasOne<CaseNote>().WithMany(note => note.Words).HasForeignKey(row => row.NoteId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseNoteAddendumMapping : IEntityTypeConfiguration<CaseNoteAddendum>
{
    public void Configure(EntityTypeBuilder<CaseNoteAddendum> addendum)
    {
        addendum.ToTable("CaseNoteAddendum");
        addendum.HasIndex(row => row.PublicId).IsUnique();
        addendum.HasOne<User>().WithMany().HasForeignKey(row => row.CreatedById).OnDelete(DeleteBehavior.Restrict);
        addendum.HasMany(row => row.Files).WithOne().HasForeignKey(row => row.AddendumId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseNoteFileMapping : IEntityTypeConfiguration<CaseNoteFile>
{
    public void Configure(EntityTypeBuilder<CaseNoteFile> attached)
    {
        attached.ToTable("CaseNoteFile");
        attached.HasKey(row => row.FileId);
        attached.HasOne(row => row.File).WithOne().HasForeignKey<CaseNoteFile>(row => row.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseNoteDraftMapping : IEntityTypeConfiguration<CaseNoteDraft>
{
    public void Configure(EntityTypeBuilder<CaseNoteDraft> draft)
    {
        draft.ToTable("CaseNoteDraft");
        draft.HasIndex(row => row.FormKey).IsUnique();
        draft.HasIndex(row => new { row.OwnerId, row.ParticipantId });
        draft.HasIndex(row => row.SavedAt);
        draft.HasOne<Participant>().WithMany().HasForeignKey(row => row.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<User>().WithMany().HasForeignKey(row => row.OwnerId).OnDelete(DeleteBehavior.Restrict);
    }
}
