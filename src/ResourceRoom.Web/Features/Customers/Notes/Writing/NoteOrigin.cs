using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Features.Customers.Notes.Writing;

/// <summary>The page on which somebody begins a note, as its address says: where the form leads back to, and what it begins with.</summary>
public sealed record NoteOrigin
{
    public bool FromOutcomes { get; init; }

    public Guid? FromStep { get; init; }

    public bool ForDecline { get; init; }

    internal NoteInput ToInput(NoteKind kind, DateOnly today)
    {
        var input = NoteInput.New(kind, today) with { FromOutcomes = FromOutcomes, FromStep = FromStep, ForDecline = ForDecline, Step = FromStep?.ToString() };

        // An attempt of months ago: today would be wrong, and easily kept.
        return ForDecline ? input with { On = null } : input;
    }
}
