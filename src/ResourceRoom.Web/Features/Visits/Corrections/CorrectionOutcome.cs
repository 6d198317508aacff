using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public abstract record CorrectionOutcome
{
    private CorrectionOutcome()
    {
    }

    public sealed record NotThere : CorrectionOutcome;

    public sealed record AlreadyVoided : CorrectionOutcome;

    public sealed record NothingChanged : CorrectionOutcome;

    public sealed record UnknownService : CorrectionOutcome;

    /// <summary>Labor Force Status was asked at this contact, and no answer is given any more.</summary>
    public sealed record StatusMissing : CorrectionOutcome;

    public sealed record TooMuchToKeep : CorrectionOutcome;

    public sealed record Refused(CorrectionRefusal Why, CorrectedTimes Times) : CorrectionOutcome;

    public sealed record Conflict(VisitFacts Typed) : CorrectionOutcome;

    public sealed record Saved(Visit Visit) : CorrectionOutcome;
}
