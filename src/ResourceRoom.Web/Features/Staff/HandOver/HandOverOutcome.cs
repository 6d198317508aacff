using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.HandOver;

public abstract record HandOverOutcome
{
    private HandOverOutcome()
    {
    }

    public sealed record NotThere : HandOverOutcome;

    public sealed record NoSuchPlanner : HandOverOutcome;

    public sealed record FormReused : HandOverOutcome;

    public sealed record Done(HandedOver What) : HandOverOutcome;
}

/// <summary>What moved, and what did not because it changed while the preview was open.</summary>
public sealed record HandedOver
{
    public required User From { get; init; }

    public required User To { get; init; }

    public required int Moved { get; init; }

    /// <summary>Have another planner by now, or none.</summary>
    public IReadOnlyList<HandOverRow> Elsewhere { get; init; } = [];

    /// <summary>Out of the new planner's reach by now.</summary>
    public IReadOnlyList<HandOverRow> OutOfReach { get; init; } = [];

    /// <summary>Closed by now, or their follow-up year is over.</summary>
    public IReadOnlyList<HandOverRow> Ended { get; init; } = [];

    /// <summary>Came to the planner after the preview.</summary>
    public IReadOnlyList<HandOverRow> Added { get; init; } = [];

    public bool IsAsPreviewed => Elsewhere.Count + OutOfReach.Count + Ended.Count + Added.Count == 0;
}
