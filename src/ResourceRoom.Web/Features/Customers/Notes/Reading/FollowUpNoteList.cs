using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <summary>What is written about a customer's follow-up, at hand already.</summary>
public sealed class FollowUpNoteList : ListDefinition<FollowUpNoteRow>
{
    public const int Most = 100;

    public FollowUpNoteList()
        : base("Follow-up case notes")
    {
        Column("Date of contact", row => OfficeFormat.Date(row.On)).Class("rr-time");
        Column("Note", row => Partial("Notes/_FollowUpNote", row));
        Column("Outcome", row => row.Outcome?.InWords() ?? "–");
        Column("Method", row => row.Method?.InWords() ?? "–");
        Column("Spoke with", row => row.SpokeWith?.InWords() ?? "–");
        Column("Written by", row => $"{row.Author ?? "A deleted account"}, {OfficeFormat.DateAndTime(row.WrittenAt)}{NoteWords.EnteredLater(row.On, row.WrittenAt)}");
    }
}

public sealed record FollowUpNoteRow : Unlogged
{
    public required Guid Customer { get; init; }

    public required Guid PublicId { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Subject { get; init; }

    public required NoteOutcome? Outcome { get; init; }

    public required NoteMethod? Method { get; init; }

    public required SpokeWith? SpokeWith { get; init; }

    public required string? Author { get; init; }

    public required DateTime WrittenAt { get; init; }

    /// <summary>The message that it was sent as; null when it was not.</summary>
    public required SentNote? Sent { get; init; }

    public required bool IsInError { get; init; }
}
