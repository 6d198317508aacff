using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Features.Participants.EditItems;

public abstract record ItemsOutcome
{
    private ItemsOutcome()
    {
    }

    public sealed record NotThere : ItemsOutcome;

    public sealed record NothingChanged : ItemsOutcome;

    public sealed record SsnOnFileElsewhere(Guid? Record, IReadOnlyList<NineItem> Differs) : ItemsOutcome;

    public sealed record Conflict(NineAnswers Typed) : ItemsOutcome;

    public sealed record Saved(ParticipantClass Class, int NowReportable) : ItemsOutcome;
}
