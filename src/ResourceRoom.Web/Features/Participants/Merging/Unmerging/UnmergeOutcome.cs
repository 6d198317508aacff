using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

public abstract record UnmergeOutcome
{
    private UnmergeOutcome()
    {
    }

    public sealed record NotThere : UnmergeOutcome;

    public sealed record Refused(UnmergeRefusal Why) : UnmergeOutcome;

    public sealed record Unmerged(int Visits, IReadOnlyList<NineItem> ChangedSince) : UnmergeOutcome;
}
