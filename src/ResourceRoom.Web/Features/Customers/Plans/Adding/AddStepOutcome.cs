using ResourceRoom.Domain.Enrollments.Exits;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

public abstract record AddStepOutcome
{
    private AddStepOutcome()
    {
    }

    public sealed record NotThere : AddStepOutcome;

    public sealed record Added(string Service) : AddStepOutcome;

    public sealed record FormReused : AddStepOutcome;

    /// <summary>The service was retired, or was never in the catalog.</summary>
    public sealed record NotOffered : AddStepOutcome;

    /// <summary>Someone else added this service after the page was opened.</summary>
    public sealed record AddedMeanwhile(string Service, string? By) : AddStepOutcome;

    public sealed record Refused(AfterExitRefusal Why) : AddStepOutcome;
}
