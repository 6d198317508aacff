using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>What came of correcting a visit.</summary>
public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    /// <summary>There is no such visit that one may correct.</summary>
    public sealed record NotThere : CorrectionOutcome;

    /// <summary>The visit was voided.</summary>
    public sealed record AlreadyVoided : CorrectionOutcome;

    /// <summary>The visit says all this already.</summary>
    public sealed record NothingChanged : CorrectionOutcome;

    /// <summary>One of the services does not exist.</summary>
    public sealed record UnknownService : CorrectionOutcome;

    /// <summary>Labor Force Status was asked at this contact, and no answer is given any more.</summary>
    public sealed record StatusMissing : CorrectionOutcome;

    /// <summary>Old and new note are too long to be kept beside each other.</summary>
    public sealed record TooMuchToKeep : CorrectionOutcome;

    /// <summary>The visit cannot have these times.</summary>
    /// <param name="Why">The reason.</param>
    /// <param name="Times">The times.</param>
    public sealed record Refused(CorrectionRefusal Why, CorrectedTimes Times) : CorrectionOutcome;

    /// <summary>Someone else saved the visit after the form was opened.</summary>
    /// <param name="Typed">The visit as it would be.</param>
    public sealed record Conflict(VisitFacts Typed) : CorrectionOutcome;

    /// <summary>Saved.</summary>
    /// <param name="Visit">The visit, with its person.</param>
    public sealed record Saved(Visit Visit) : CorrectionOutcome;
}
