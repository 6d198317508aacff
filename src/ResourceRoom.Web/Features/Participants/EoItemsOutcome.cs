using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>What came of recording equal-opportunity answers.</summary>
public abstract record EoItemsOutcome
{
    private EoItemsOutcome()
    {
    }

    /// <summary>There is no such record within reach.</summary>
    public sealed record NotThere : EoItemsOutcome;

    /// <summary>Nothing was said, or nothing that who may see the answers would change.</summary>
    public sealed record NothingChanged : EoItemsOutcome;

    /// <summary>Someone else saved the answers after the form was opened.</summary>
    /// <param name="Typed">The answers as they would be; only for who may see them.</param>
    public sealed record Conflict(EoAnswers? Typed) : EoItemsOutcome;

    /// <summary>Saved, now or by the same form before.</summary>
    public sealed record Saved : EoItemsOutcome;
}
