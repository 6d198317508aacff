namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public abstract record ChangeStepOutcome
{
    private ChangeStepOutcome()
    {
    }

    public sealed record NotThere : ChangeStepOutcome;

    public sealed record Saved : ChangeStepOutcome;

    /// <summary>Someone else saved the step after the page was opened.</summary>
    public sealed record Conflict : ChangeStepOutcome;

    public sealed record Refused(IReadOnlyList<StepFault> Faults) : ChangeStepOutcome;
}
