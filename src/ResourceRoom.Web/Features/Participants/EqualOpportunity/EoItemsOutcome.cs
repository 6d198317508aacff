using ResourceRoom.Domain.Participants.EqualOpportunity;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

public abstract record EoItemsOutcome
{
    private EoItemsOutcome()
    {
    }

    public sealed record NotThere : EoItemsOutcome;

    /// <summary>Nothing was said, or nothing that who may see the answers would change.</summary>
    public sealed record NothingChanged : EoItemsOutcome;

    public sealed record Conflict(EoAnswers? Typed) : EoItemsOutcome;

    public sealed record Saved : EoItemsOutcome;
}
