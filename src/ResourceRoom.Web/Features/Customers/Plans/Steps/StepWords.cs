using System.Diagnostics;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

public static class StepWords
{
    /// <summary>Why nothing was saved.</summary>
    public static string InWords(this StepOutcome refusal) => refusal switch
    {
        StepOutcome.NoSuchGoal { Why: var why, Goal: var goal } => why.InWords(goal),
        StepOutcome.EnrollmentEnded { Why: var why } => why.InWords(),
        StepOutcome.LastLink => "Not unassigned: this supportive service has begun and is for no other goal and no barrier. Choose another one on its page first.",
        StepOutcome.NotRemovable { Why: var why } => why.InWords(),
        _ => throw new UnreachableException(),
    };
}
