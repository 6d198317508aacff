using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Customers.Notes.Writing;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <summary>What the fields of a note need, on whichever page they stand.</summary>
public interface INoteForm
{
    NoteInput Input { get; }

    /// <summary>The kinds that can be written there.</summary>
    IReadOnlyList<NoteKind> Kinds { get; }

    string DayHint => NoteWords.DayHint;

    /// <summary>Whether it is asked if a day on which the note counts for nothing is to stay.</summary>
    bool AsksAboutDay { get; }
}
