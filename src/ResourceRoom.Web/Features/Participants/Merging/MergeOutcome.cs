using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

public abstract record MergeOutcome
{
    private MergeOutcome()
    {
    }

    public sealed record NotThere : MergeOutcome;

    public sealed record SameRecord : MergeOutcome;

    public sealed record MergedBefore(Guid Record, bool IsThisMerge) : MergeOutcome;

    public sealed record BothInOneRoom(IReadOnlyList<string> Rooms) : MergeOutcome;

    public sealed record Changed(IReadOnlyList<NineItem>? Items) : MergeOutcome;

    public sealed record Unchosen(IReadOnlyList<NineItem> Items) : MergeOutcome;

    /// <summary>Nothing is saved yet: the two records side by side.</summary>
    public sealed record ToCompare(ComparePage Page) : MergeOutcome;

    public sealed record Merged(int Visits, int NowReportable) : MergeOutcome;
}
