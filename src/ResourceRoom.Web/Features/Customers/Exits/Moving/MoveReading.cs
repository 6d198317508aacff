using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits.Moving;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

internal static class MoveReading
{
    public static ExitMoveFacts ToMoveFacts(this ExitCase found, CustomerExit exit)
    {
        var ended = exit.Ended.Select(row => row.EnrollmentId).ToHashSet();
        return new ExitMoveFacts
        {
            Exit = new ExitDates(exit.On, exit.RecordedOn),
            IsUndone = exit.UndoneAt is not null,
            Ended = [.. found.Facts.Enrollments.Where(row => ended.Contains(row.Id))],
            Others = [.. found.Facts.Enrollments.Where(row => !ended.Contains(row.Id))],
            Steps = found.Facts.Steps,
            Holds = found.Facts.Holds,
            Today = found.Facts.Today,
        };
    }

    /// <summary>The step that is in the way of a move, on its last day.</summary>
    public static ExitStep? StepOf(this ExitCase found, ExitMoveRefusal why) =>
        why.StepId is { } id ? new ExitStep(found.Steps[id].PublicId, found.Steps[id].Service.Name, why.Limit) : null;
}
