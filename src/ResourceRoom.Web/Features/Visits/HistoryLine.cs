namespace ResourceRoom.Web.Features.Visits;

/// <summary>What happened to a visit.</summary>
public enum HistoryKind
{
    /// <summary>It began at the desk.</summary>
    CheckedIn,

    /// <summary>It was typed in from a paper sign-in sheet.</summary>
    TypedIn,

    /// <summary>Services were added.</summary>
    ServicesAdded,

    /// <summary>The visitor was checked out.</summary>
    CheckedOut,

    /// <summary>The room closed, and nobody had checked the visitor out.</summary>
    ClosedByRoom,

    /// <summary>What it says was corrected.</summary>
    Corrected,

    /// <summary>The check-in was undone.</summary>
    Undone,

    /// <summary>It was voided.</summary>
    Voided,
}

/// <summary>One field before and after, in words.</summary>
/// <param name="Label">The field.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says since.</param>
public sealed record HistoryChange(string Label, string Before, string After);

/// <summary>One thing that happened to a visit.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Kind">What.</param>
/// <param name="AccountId">The account that did it; null when none did, or none is known.</param>
public sealed record HistoryLine(DateTime At, HistoryKind Kind, long? AccountId)
{
    /// <summary>The name of who did it.</summary>
    public string? By { get; init; }

    /// <summary>Why, where a reason was asked for.</summary>
    public string? Reason { get; init; }

    /// <summary>Names of the services added.</summary>
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>The fields that changed.</summary>
    public IReadOnlyList<HistoryChange> Changes { get; init; } = [];
}
