using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Web.Features.Customers.Plans;

public static class PlanWords
{
    public static string InWords(this GoalKind kind) => kind switch
    {
        GoalKind.Employment => "Employment",
        GoalKind.Education => "Education",
        GoalKind.Other => "Other",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this GoalStatus status) => status switch
    {
        GoalStatus.Active => "Active",
        GoalStatus.Achieved => "Achieved",
        GoalStatus.Dropped => "Dropped",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this GoalStatus status) => status == GoalStatus.Active ? "" : "rr-tag--plain";

    public static string InWords(this StepStatus status) => status switch
    {
        StepStatus.Planned => "Planned",
        StepStatus.InProgress => "In progress",
        StepStatus.Completed => "Completed",
        StepStatus.OfferedButDeclined => "Offered but declined",
        StepStatus.Cancelled => "Cancelled",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this StepStatus status) => status is StepStatus.Planned or StepStatus.InProgress ? "" : "rr-tag--plain";

    public static string InWords(this AfterExitRefusal why) => why switch
    {
        AfterExitRefusal.EnrollmentClosed => "This enrollment was closed. Nothing of it can be added or changed.",
        AfterExitRefusal.ExitDoesNotHold => "A service within 90 days of the exit date means that the exit does not hold. Ask OET to undo the exit first.",
        AfterExitRefusal.NeedsNewEnrollment => "After an exit only follow-up and supportive services can be added. This service needs a new enrollment.",
        AfterExitRefusal.OnlyFollowUpAndSupportive => "After an exit only follow-up and supportive services can be added.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this AssignmentRefusal why, string goal) => why switch
    {
        AssignmentRefusal.GoalGone => $"The goal “{goal}” was removed in the meantime. Nothing was assigned, and nothing was lost: choose another goal.",
        AssignmentRefusal.GoalClosed => $"The goal “{goal}” is closed. Take it up again first, or choose another goal.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this GoalRefusalReason why) => why switch
    {
        GoalRefusalReason.NotNext => "This goal was closed in the meantime. Take it up again first.",
        GoalRefusalReason.StepsOpen => "This goal still has open steps. Complete or cancel them first, or unassign them.",
        GoalRefusalReason.ReasonMissing => "Enter a reason.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this StepRemovalRefusal why) => why switch
    {
        StepRemovalRefusal.Synced => "This step comes from another source. Only that source can withdraw it.",
        StepRemovalRefusal.Declined => "Follow-up services were declined in this step. It stays in the plan, with what was said.",
        StepRemovalRefusal.NotPlanned => "Only a planned step can be removed. Cancel this one instead, with a reason.",
        StepRemovalRefusal.Assigned => "This step serves a goal, and the customer sees it. Unassign it first.",
        _ => throw new UnreachableException(),
    };

    /// <summary>A span such as "06/01/2026 – 06/10/2026" or "From 06/01/2026"; a dash when there is none.</summary>
    public static string Span(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, null) => "–",
        ({ } from, null) => $"From {OfficeFormat.Date(from)}",
        (null, { } until) => $"Until {OfficeFormat.Date(until)}",
        ({ } from, { } until) => $"{OfficeFormat.Date(from)} – {OfficeFormat.Date(until)}",
    };

    public static string Hours(decimal? hours) => hours?.ToString("#,##0.##", CultureInfo.InvariantCulture) ?? "–";

    public static string Day(DateOnly? day) => day is { } some ? OfficeFormat.Date(some) : "–";

    public static string Entries(int shown) => $"Showing {(shown == 0 ? 0 : 1)} to {shown} of {shown} {(shown == 1 ? "entry" : "entries")}";

    public static string StepCount(int count) => count == 1 ? "1 step" : $"{count} steps";

    /// <summary>What the total of scheduled days leaves out; null when nothing.</summary>
    public static string? LeftOut(this ScheduledDays days) => days.WithoutEnd switch
    {
        0 => null,
        1 => "1 item has no end date and adds no days.",
        var many => $"{many} items have no end date and add no days.",
    };
}
