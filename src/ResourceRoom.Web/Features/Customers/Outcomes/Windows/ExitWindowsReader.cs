using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

[Scoped]
public sealed class ExitWindowsReader(ResourceRoomDb db)
{
    /// <summary>Each recorded exit of a customer, the earliest first.</summary>
    public async Task<IReadOnlyList<ExitWindows>> OfAsync(CustomerHeader customer, DateOnly asOf, CancellationToken cancellationToken)
    {
        List<ExitWindows> exits = [];
        if (customer.All.All(row => row.Status != EnrollmentStatus.Exited))
        {
            return exits;
        }

        await foreach (var exit in db.ReadHistoriesAsync([customer.PersonId], cancellationToken))
        {
            var schedule = ScheduleRule.For(exit.History, asOf);
            exits.Add(new ExitWindows
            {
                History = exit.History,
                Schedule = schedule,
                State = DueRule.For(exit.History, schedule),
                Ended = [.. exit.Ended.Select(ended => ended.Id)],
                IsNothingPlanned = exit.IsNothingPlanned,
            });
        }

        return exits;
    }

    /// <summary>The windows of an exit that was undone, as they stood on that day; null for another.</summary>
    public async Task<FollowUpSchedule?> UndoneAsync(long person, Guid exit, CancellationToken cancellationToken)
    {
        var undone = await db.Exits.AsNoTracking().Include(row => row.Ended).ThenInclude(ended => ended.Enrollment)
            .SingleOrDefaultAsync(row => row.PublicId == exit && row.ParticipantId == person && row.UndoneAt != null, cancellationToken);
        if (undone is not { UndoneAt: { } at, Ended.Count: > 0 })
        {
            return null;
        }

        var dates = new ExitDates(undone.On, undone.RecordedOn);
        var common = CommonExit.Of(undone.Ended.Select(row => row.Enrollment.ToFacts() with { Status = EnrollmentStatus.Exited, Exit = dates })).Single();
        var asked = new UnrecordedExit(person, common.Program, common.Ended.Min(row => row.EnrolledOn) ?? undone.On, undone.On, undone.RecordedOn)
        {
            DeclinedIn = [.. common.Ended.Select(row => row.Id)],
            UndoneAt = at,
        };
        return ScheduleRule.For((await db.ReadUnrecordedAsync([asked], cancellationToken)).Single(), OfficeClock.DayOf(at));
    }
}
