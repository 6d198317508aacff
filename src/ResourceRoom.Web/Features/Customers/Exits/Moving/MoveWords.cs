using System.Diagnostics;

using ResourceRoom.Domain.Enrollments.Exits.Moving;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

public static class MoveWords
{
    /// <summary>Why the exit cannot be moved to this day, and to which it can.</summary>
    public static string InWords(this ExitMoveRefusal refusal, ExitStep? step) => (refusal.Reason, refusal.Limit) switch
    {
        (ExitMoveRefusalReason.Undone, _) => "This exit has been undone, so its date cannot be moved.",
        (ExitMoveRefusalReason.SameDay, _) => "This is the exit date already. Enter another day.",
        (ExitMoveRefusalReason.InTheFuture, _) => "This day is in the future. Enter today or an earlier day.",
        (ExitMoveRefusalReason.BeforeLastService, { } limit) =>
            $"The last qualifying service, {step?.Name}, was on {OfficeFormat.Date(limit)}. Enter that day or a later one.",
        (ExitMoveRefusalReason.BeforeFirstDay, { } limit) => $"An enrollment began on {OfficeFormat.Date(limit)}. Enter that day or a later one.",
        (ExitMoveRefusalReason.EnrolledAgain, { } limit) => $"The customer enrolled again on {OfficeFormat.Date(limit.AddDays(1))}. Enter {OfficeFormat.Date(limit)} or an earlier day.",
        _ => throw new UnreachableException(),
    };
}
