using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>What can be added or changed once an enrollment has ended [ours].</summary>
public static class AfterExitRule
{
    /// <summary>The categories that can be added after an exit, at any date.</summary>
    public static bool IsAllowed(ServiceCategory category) => category is ServiceCategory.FollowUp or ServiceCategory.SupportiveServices;

    /// <summary>The first reason why the step cannot be saved, or null if it can.</summary>
    public static AfterExitRefusal? WhyNot(AfterExitFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { Enrollment.Status: EnrollmentStatus.Closed } => AfterExitRefusal.EnrollmentClosed,
            { Enrollment: { Status: EnrollmentStatus.Exited, Exit: { } exit } } when !IsAllowed(facts.Category) => WhyNot(facts, exit.On),
            _ => null,
        };
    }

    private static AfterExitRefusal? WhyNot(AfterExitFacts facts, DateOnly exitOn)
    {
        // Cancelled, declined and planned steps are no service.
        var given = facts.Status is StepStatus.InProgress or StepStatus.Completed ? facts.Dates.Actual : [];
        if (given.Count == 0)
        {
            return facts.IsNew ? AfterExitRefusal.NeedsNewEnrollment : null;
        }

        if (facts.Hold == ExitHold.Never || given.Max() <= exitOn)
        {
            return facts.IsNew ? AfterExitRefusal.OnlyFollowUpAndSupportive : null;
        }

        // A service that ran across the exit date was given on the days after it too.
        return given.Min() < ExitRule.DueOn(exitOn) ? AfterExitRefusal.ExitDoesNotHold : AfterExitRefusal.NeedsNewEnrollment;
    }
}
