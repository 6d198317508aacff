using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Customers.Plans.Declining;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public abstract record StepFault : Unlogged
{
    private StepFault()
    {
    }

    public sealed record GoalRefused(AssignmentRefusal Why, string Goal) : StepFault;

    public sealed record BarrierGone(BarrierKind Barrier) : StepFault;

    public sealed record StatusRefused(StepStatusRefusal Why, StepStatus From, StepStatus To) : StepFault;

    /// <summary>A reason was typed, and the status stays as it is.</summary>
    public sealed record ReasonUnused : StepFault;

    public sealed record WrongDate(StepDateFault Why, StepDatesFacts Facts, DateOnly? MarkedDoneOn) : StepFault;

    public sealed record Unconfirmed(SupportiveServiceGap Gap) : StepFault;

    public sealed record DeclineRefused(DeclineRefusal Why, DeclineFacts Facts, bool CitesGuide) : StepFault;

    /// <summary>An entry of a decline, or of the note written with it, cannot be saved.</summary>
    public sealed record DeclineEntry(string Property, string Message) : StepFault;

    /// <summary>The customer died: there is no follow-up to decline.</summary>
    public sealed record DeathRecorded : StepFault;

    /// <summary>A file of the note that was written with a decline is no longer held.</summary>
    public sealed record FileGone : StepFault;

    public sealed record EnrollmentEnded(AfterExitRefusal Why, StepDates Dates) : StepFault;
}
