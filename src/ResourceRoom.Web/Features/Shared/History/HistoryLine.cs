namespace ResourceRoom.Web.Features.Shared.History;

/// <summary>One field before and after, in words.</summary>
public sealed record FieldChange(string Label, string Before, string After) : Unlogged
{
    /// <summary>Where the value before leads to; null for nowhere.</summary>
    public string? BeforeAddress { get; init; }

    /// <summary>Where the value after leads to; null for nowhere.</summary>
    public string? AfterAddress { get; init; }
}

/// <summary>A history as a page shows it.</summary>
/// <param name="Lines">All of it, in the order of the page.</param>
/// <param name="AtOnce">How many lines are shown before someone asks for the others.</param>
public sealed record HistoryPart(IReadOnlyList<HistoryLine> Lines, int AtOnce = int.MaxValue);

/// <param name="At">When, UTC.</param>
/// <param name="What">What happened: "Checked out". Who did it and the detail follow it.</param>
public sealed record HistoryLine(DateTime At, string What) : Unlogged
{
    public long? AccountId { get; init; }

    public string? By { get; init; }

    /// <summary>The reason, or what was added.</summary>
    public string? Detail { get; init; }

    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    public string InWords() => What + (By is null ? "" : $" by {By}") + (Detail is null ? "" : $": {Detail}");
}
