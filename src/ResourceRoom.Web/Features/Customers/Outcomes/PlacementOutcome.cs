using ResourceRoom.Domain.Enrollments.Placements;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

public abstract record PlacementOutcome
{
    private PlacementOutcome()
    {
    }

    public sealed record NotThere : PlacementOutcome;

    public sealed record Saved : PlacementOutcome;

    public sealed record FormReused : PlacementOutcome;

    /// <summary>Someone else saved the placement after the page was opened.</summary>
    public sealed record Conflict : PlacementOutcome;

    /// <summary>The placement was voided.</summary>
    public sealed record Voided : PlacementOutcome;

    public sealed record Refused(IReadOnlyList<PlacementFault> Faults) : PlacementOutcome;
}
