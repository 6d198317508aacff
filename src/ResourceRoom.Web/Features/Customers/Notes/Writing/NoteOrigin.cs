using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>The page on which somebody begins a note, as its address says: where the form leads back to, and what it begins with.</summary>
public sealed record NoteOrigin
{
    /// <summary>As <see cref="NoteReturn"/> reads it.</summary>
    public string? ReturnTo { get; init; }

    public Guid? Step { get; init; }

    /// <summary>In which a decline lacks an attempt.</summary>
    public QuarterFollowingExit? Missing { get; init; }

    internal NoteInput ToInput(NoteKind kind, DateOnly today)
    {
        var input = NoteInput.New(kind, today) with { ReturnTo = ReturnTo, Step = Step?.ToString(), Missing = Missing?.ToString() };

        // Of an attempt of months ago: today would be wrong, and easily kept.
        return Missing is null ? input : input with { On = null };
    }
}
