using ResourceRoom.Domain.CaseNotes;

namespace ResourceRoom.Web.Features.Customers.Notes.Reading;

public sealed record NoteRow : Unlogged
{
    public required Guid Customer { get; init; }

    public required Guid PublicId { get; init; }

    public required NoteKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Subject { get; init; }

    public required string Beginning { get; init; }

    public required bool IsLonger { get; init; }

    public required NoteOutcome? Outcome { get; init; }

    public required NoteMethod? Method { get; init; }

    public required SpokeWith? SpokeWith { get; init; }

    public required string? Author { get; init; }

    public required int Addenda { get; init; }

    public required int Files { get; init; }

    public required bool IsInError { get; init; }
}
