using System.Diagnostics;

using ResourceRoom.Domain.Enrollments.Exits;

namespace ResourceRoom.Web.Features.Customers.Exits;

public static class ExitWords
{
    public static string InWords(this ExitReason reason) => reason switch
    {
        ExitReason.NoService => "No service for 90 days",
        ExitReason.ServicesCompleted => "Services completed",
        ExitReason.Employment => "Found a job",
        ExitReason.Education => "Went on to education or training",
        ExitReason.Moved => "Moved away",
        ExitReason.NotReached => "Could not be reached",
        ExitReason.Withdrew => "Wanted no more services",
        ExitReason.Institutionalized => "Incarcerated or in another institution",
        ExitReason.Medical => "Medical",
        ExitReason.ActiveDuty => "Called to active duty",
        ExitReason.Died => "Died",
        ExitReason.Other => "Another reason",
        _ => throw new UnreachableException(),
    };

    /// <summary>Why the exit date cannot be recorded, and what can.</summary>
    public static string InWords(this ExitRefusal refusal, ExitStep? step) => (refusal.Reason, refusal.Limit) switch
    {
        (ExitRefusalReason.InTheFuture, _) => "This day is in the future. Enter today or an earlier day.",
        (ExitRefusalReason.BeforeLastService, { } limit) =>
            $"The last qualifying service, {step?.Name}, was on {OfficeFormat.Date(step!.Day!.Value)}. Enter {OfficeFormat.Date(limit)} or a later day.",
        (ExitRefusalReason.BeforeFirstDay, { } limit) => $"An enrollment began on {OfficeFormat.Date(limit)}. Enter that day or a later one.",
        (ExitRefusalReason.NotEnrolled, _) => "This customer is not enrolled in any program, so there is nothing to exit from.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ExitUndoRefusal refusal) => refusal switch
    {
        ExitUndoRefusal.NotOet => "Only OET staff can undo an exit.",
        ExitUndoRefusal.UndoneBefore => "This exit has already been undone.",
        ExitUndoRefusal.EnrolledSince => "The customer has enrolled in the same program again since. Close that enrollment first if it was entered by mistake.",
        ExitUndoRefusal.ReasonMissing => "Enter why the exit is undone.",
        ExitUndoRefusal.RequestMissing => "Attach the written request.",
        _ => throw new UnreachableException(),
    };

    /// <summary>How long an exit has been waiting to be recorded.</summary>
    public static string WaitingInWords(this DueExit due) => due.DaysWaiting switch
    {
        0 => "Suggested since today",
        1 => $"Suggested since {OfficeFormat.Date(due.From)}, waiting 1 day",
        var days => $"Suggested since {OfficeFormat.Date(due.From)}, waiting {days} days",
    };
}
