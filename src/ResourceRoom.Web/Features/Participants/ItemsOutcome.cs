using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>What came of correcting the nine items.</summary>
public abstract record ItemsOutcome
{
    private ItemsOutcome()
    {
    }

    /// <summary>There is no such record within reach.</summary>
    public sealed record NotThere : ItemsOutcome;

    /// <summary>The record says all this already.</summary>
    public sealed record NothingChanged : ItemsOutcome;

    /// <summary>The SSN is on file for another person.</summary>
    /// <param name="Record">That person's record, when it is within reach.</param>
    public sealed record SsnOnFileElsewhere(Guid? Record) : ItemsOutcome;

    /// <summary>Someone else saved the record after the form was opened.</summary>
    /// <param name="Typed">The answers as they would be.</param>
    public sealed record Conflict(NineAnswers Typed) : ItemsOutcome;

    /// <summary>Saved.</summary>
    /// <param name="Class">The class that the record has now.</param>
    /// <param name="NowReportable">How many earlier visits became reportable.</param>
    public sealed record Saved(ParticipantClass Class, int NowReportable) : ItemsOutcome;
}
