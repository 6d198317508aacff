using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Messages;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

/// <summary>A note as its page shows it.</summary>
public sealed record NoteDetail : Unlogged
{
    public required Guid PublicId { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    public required NoteOutcome? Outcome { get; init; }

    public required NoteMethod? Method { get; init; }

    public required SpokeWith? SpokeWith { get; init; }

    public required int? Minutes { get; init; }

    public required Guid? StepId { get; init; }

    public required string? Step { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required string? Author { get; init; }

    public required DateTime? InErrorAt { get; init; }

    public required string? InErrorBy { get; init; }

    public required string? InErrorReason { get; init; }

    /// <summary>The message that it was sent as; null when it was not.</summary>
    public required SentNote? Sent { get; init; }

    public required IReadOnlyList<AddendumDetail> Addenda { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }
}

public sealed record AddendumDetail : Unlogged
{
    public required string Body { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required string? Author { get; init; }

    public required SentNote? Sent { get; init; }

    public required IReadOnlyList<StoredFile> Files { get; init; }
}

/// <param name="Mail">What went out by email.</param>
/// <param name="IsUntold">It can have reached nobody.</param>
public sealed record SentNote(MessageMail Mail, bool IsUntold);
