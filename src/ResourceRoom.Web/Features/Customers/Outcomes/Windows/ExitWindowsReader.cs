using ResourceRoom.Domain.Enrollments;
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
}
