using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>What came of merging two records.</summary>
public abstract record MergeOutcome
{
    private MergeOutcome()
    {
    }

    /// <summary>One of the records is not within reach.</summary>
    public sealed record NotThere : MergeOutcome;

    /// <summary>A record cannot be merged with itself.</summary>
    public sealed record SameRecord : MergeOutcome;

    /// <summary>One of the two was merged before.</summary>
    /// <param name="Record">The record that it lives on in.</param>
    /// <param name="IsThisMerge">Whether the two are one record by now, as was wished.</param>
    public sealed record MergedBefore(Guid Record, bool IsThisMerge) : MergeOutcome;

    /// <summary>Both are checked in to the same room now.</summary>
    /// <param name="Rooms">Names of those rooms.</param>
    public sealed record BothInOneRoom(IReadOnlyList<string> Rooms) : MergeOutcome;

    /// <summary>The records no longer say what the page showed.</summary>
    /// <param name="Items">The items that changed; null when the page was open too long to tell.</param>
    public sealed record Changed(IReadOnlyList<NineItem>? Items) : MergeOutcome;

    /// <summary>Nobody has chosen between two answers.</summary>
    /// <param name="Items">The items.</param>
    public sealed record Unchosen(IReadOnlyList<NineItem> Items) : MergeOutcome;

    /// <summary>Merged.</summary>
    /// <param name="Visits">How many visits moved.</param>
    /// <param name="NowReportable">How many visits became reportable.</param>
    public sealed record Merged(int Visits, int NowReportable) : MergeOutcome;
}
