using ResourceRoom.Web.Features.Visits.Corrections;

namespace ResourceRoom.Web.Features.Visits;

public enum HistoryKind
{
    CheckedIn,
    TypedIn,
    ServicesAdded,
    CheckedOut,
    ClosedByRoom,
    Corrected,
    Undone,
    Voided,
}

public sealed record HistoryChange(string Label, string Before, string After);

public sealed record HistoryLine(DateTime At, HistoryKind Kind, long? AccountId)
{
    public string? By { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<string> Services { get; init; } = [];

    public IReadOnlyList<HistoryChange> Changes { get; init; } = [];
}
