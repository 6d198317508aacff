using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Data.Trail.Events;

/// <summary>Neither subject nor text: both may say what is nobody else's business.</summary>
[StoredAs("CaseNoteAdded", version: 1)]
public sealed record CaseNoteAdded : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public NoteOutcome? Outcome { get; init; }

    /// <summary>How many files are attached.</summary>
    public required int Files { get; init; }
}

[StoredAs("CaseNoteAddendumAdded", version: 1)]
public sealed record CaseNoteAddendumAdded(Guid Addendum, int Files) : ActivityDetail;

[StoredAs("CaseNoteMarkedInError", version: 1)]
public sealed record CaseNoteMarkedInError(string Reason) : ActivityDetail;
