using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>What came of taking a merge back.</summary>
public abstract record UnmergeOutcome
{
    private UnmergeOutcome()
    {
    }

    /// <summary>There is no such merge within reach.</summary>
    public sealed record NotThere : UnmergeOutcome;

    /// <summary>It cannot be taken back.</summary>
    /// <param name="Why">The reason.</param>
    public sealed record Refused(UnmergeRefusal Why) : UnmergeOutcome;

    /// <summary>Taken back: there are two records again.</summary>
    /// <param name="Visits">How many visits went back.</param>
    /// <param name="ChangedSince">The items that stayed as somebody changed them since.</param>
    public sealed record Unmerged(int Visits, IReadOnlyList<NineItem> ChangedSince) : UnmergeOutcome;
}
