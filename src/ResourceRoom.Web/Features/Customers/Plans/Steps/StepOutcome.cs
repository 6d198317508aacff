using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    public sealed record NotThere : StepOutcome;

    public sealed record Saved : StepOutcome;

    /// <summary>Someone else saved the step after the page was opened.</summary>
    public sealed record Conflict : StepOutcome;

    public sealed record NoSuchGoal(AssignmentRefusal Why, string Goal) : StepOutcome;

    public sealed record EnrollmentEnded(AfterExitRefusal Why) : StepOutcome;

    /// <summary>A supportive service has begun and is for no other goal or barrier.</summary>
    public sealed record LastLink : StepOutcome;

    public sealed record NotRemovable(StepRemovalRefusal Why) : StepOutcome;
}
