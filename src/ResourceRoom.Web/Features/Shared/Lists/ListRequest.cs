namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>What the address says of a list's order and place; whatever is not understood counts as not said.</summary>
public sealed record ListRequest
{
    public string? Sort { get; init; }

    /// <summary>The key of the row that the page follows.</summary>
    public string? After { get; init; }

    /// <summary>The key of the row that the page leads up to.</summary>
    public string? Before { get; init; }

    /// <summary><see cref="All"/> for every row on one page, as on paper.</summary>
    public string? Rows { get; init; }

    internal const string All = "all";

    internal bool IsForAll => Rows == All;
}
