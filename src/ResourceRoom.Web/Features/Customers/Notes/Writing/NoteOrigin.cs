using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>The page on which somebody begins a note, as its address says: where the form leads back to, and what it begins with.</summary>
public sealed record NoteOrigin
{
    /// <summary>As <see cref="NoteReturn"/> reads it.</summary>
    public string? ReturnTo { get; init; }

    public Guid? Step { get; init; }

    /// <summary>Of an attempt of months ago: today would be wrong, and easily kept.</summary>
    public bool WithoutDay { get; init; }

    internal NoteInput ToInput(NoteKind kind, DateOnly today)
    {
        var input = NoteInput.New(kind, today) with { ReturnTo = ReturnTo, Step = Step?.ToString() };
        return WithoutDay ? input with { On = null } : input;
    }
}
