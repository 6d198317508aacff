using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Data.CaseNotes;

/// <summary>
/// Keeps the words by which notes are found, in the save that writes them: one index for every engine. A note entered in error
/// is not found any more.
/// </summary>
internal static class CaseNoteWords
{
    public static async Task KeepNoteWordsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var written = entries.Where(entry => entry is { Entity: CaseNote { InErrorAt: null }, State: EntityState.Added }).Select(entry => (CaseNote)entry.Entity).ToList();
        foreach (var note in written)
        {
            note.Words.AddRange(NoteSearchWords.Of([note.Subject, note.Body, .. note.Addenda.Select(addendum => addendum.Body)]).Select(word => new CaseNoteWord { Word = word }));
        }

        // The seeding turns this off.
        if (written.Count > 0 && !db.ChangeTracker.AutoDetectChangesEnabled)
        {
            db.ChangeTracker.DetectChanges();
        }

        var marked = entries.Where(entry => entry is { Entity: CaseNote { InErrorAt: not null }, State: EntityState.Modified }
            && entry.Property(nameof(CaseNote.InErrorAt)).IsModified).Select(entry => ((CaseNote)entry.Entity).Id).ToList();
        if (marked.Count > 0)
        {
            db.RemoveRange(await db.CaseNoteWords.Where(row => marked.Contains(row.NoteId)).ToListAsync(cancellationToken));
        }

        foreach (var added in entries.Where(entry => entry is { Entity: CaseNoteAddendum { NoteId: > 0 }, State: EntityState.Added })
            .Select(entry => (CaseNoteAddendum)entry.Entity).GroupBy(addendum => addendum.NoteId))
        {
            await db.AddWordsAsync(added.Key, NoteSearchWords.Of(added.Select(addendum => addendum.Body)), cancellationToken);
        }
    }

    private static async Task AddWordsAsync(this ResourceRoomDb db, long note, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        if (await db.CaseNotes.AnyAsync(row => row.Id == note && row.InErrorAt != null, cancellationToken))
        {
            return;
        }

        var known = await db.CaseNoteWords.Where(row => row.NoteId == note).Select(row => row.Word).ToListAsync(cancellationToken);
        db.CaseNoteWords.AddRange(words.Except(known, StringComparer.Ordinal).Select(word => new CaseNoteWord { NoteId = note, Word = word }));
    }
}
