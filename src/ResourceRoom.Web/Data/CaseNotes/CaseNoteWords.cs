using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Data.CaseNotes;

/// <summary>The words that a save adds to the index of a note, whose number may come with the save.</summary>
internal sealed record NewNoteWords(CaseNote? Note, long NoteId, IReadOnlyCollection<string> Words)
{
    public long Id => Note?.Id ?? NoteId;
}

/// <summary>
/// Keeps the words by which notes are found, in the save that writes them: one index for every engine. A note entered in error
/// is not found any more.
/// </summary>
internal static class CaseNoteWords
{
    /// <summary>Takes away the words of notes entered in error, and says which are to be added once the notes are saved.</summary>
    public static async Task<IReadOnlyList<NewNoteWords>> KeepNoteWordsAsync(
        this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var added = entries.Where(entry => entry is { Entity: CaseNote { InErrorAt: null }, State: EntityState.Added }).Select(entry => (CaseNote)entry.Entity)
            .Select(note => new NewNoteWords(note, NoteId: 0, NoteSearchWords.Of([note.Subject, note.Body, .. note.Addenda.Select(addendum => addendum.Body)]))).ToList();
        var marked = entries.Where(entry => entry is { Entity: CaseNote { InErrorAt: not null }, State: EntityState.Modified }
            && entry.Property(nameof(CaseNote.InErrorAt)).IsModified).Select(entry => ((CaseNote)entry.Entity).Id).ToList();
        if (marked.Count > 0)
        {
            db.RemoveRange(await db.CaseNoteWords.Where(row => marked.Contains(row.NoteId)).ToListAsync(cancellationToken));
        }

        foreach (var addenda in entries.Where(entry => entry is { Entity: CaseNoteAddendum { NoteId: > 0 }, State: EntityState.Added })
            .Select(entry => (CaseNoteAddendum)entry.Entity).GroupBy(addendum => addendum.NoteId))
        {
            added.Add(await db.WordsOfAsync(addenda.Key, NoteSearchWords.Of(addenda.Select(addendum => addendum.Body)), cancellationToken));
        }

        return added.FindAll(words => words.Words.Count > 0);
    }

    public static Task AddNoteWordsAsync(this ResourceRoomDb db, IReadOnlyList<NewNoteWords> added, CancellationToken cancellationToken) => db.InsertAsync(
        [.. added.SelectMany(note => note.Words, (note, word) => new CaseNoteWord { NoteId = note.Id, Word = word })], cancellationToken);

    private static async Task<NewNoteWords> WordsOfAsync(this ResourceRoomDb db, long note, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        if (await db.CaseNotes.AnyAsync(row => row.Id == note && row.InErrorAt != null, cancellationToken))
        {
            return new(Note: null, note, []);
        }

        var known = await db.CaseNoteWords.Where(row => row.NoteId == note).Select(row => row.Word).ToListAsync(cancellationToken);
        return new(Note: null, note, [.. words.Except(known, StringComparer.Ordinal)]);
    }
}
