using System.Diagnostics;

using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Web.Features.Home.Own;

public static class OwnStepWords
{
    public const string FollowUp = "Your career planner keeps in touch with you for a year after the program.";

    /// <summary>Where a step stands, as one says it to the person who takes it.</summary>
    public static string InPlainWords(this StepStatus status) => status switch
    {
        StepStatus.Planned => "Still to come",
        StepStatus.InProgress => "Under way",
        StepStatus.Completed => "Done",
        StepStatus.OfferedButDeclined => "Declined",
        StepStatus.Cancelled => "No longer planned",
        _ => throw new UnreachableException(),
    };

    public static string InPlainWords(this GoalStatus status) => status switch
    {
        GoalStatus.Active => "Working on it",
        GoalStatus.Achieved => "Reached",
        GoalStatus.Dropped => "No longer a goal",
        _ => throw new UnreachableException(),
    };

    public static string? When(this OwnStep step) => (step.From, step.Until) switch
    {
        (null, null) => null,
        ({ } from, null) => $"from {OfficeFormat.Date(from)}",
        (null, { } until) => $"until {OfficeFormat.Date(until)}",
        ({ } from, { } until) when from == until => $"on {OfficeFormat.Date(from)}",
        ({ } from, { } until) => $"{OfficeFormat.Date(from)} to {OfficeFormat.Date(until)}",
    };

    public static string InWords(this OwnStepRefusal why) => why switch
    {
        OwnStepRefusal.Settled => "This step is settled already. If that is wrong, write to your planner.",
        OwnStepRefusal.EnrollmentClosed => "This step can’t be changed any more. If you have a question, write to your planner.",
        OwnStepRefusal.BeforeItBegan => "Not saved. That day is before this step began. Enter a later day, or write to your planner.",
        _ => throw new UnreachableException(),
    };
}
