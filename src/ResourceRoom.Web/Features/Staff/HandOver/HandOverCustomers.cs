using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.HandOver;

/// <summary>Gives the customers of one planner, as the preview named them, to another. Whoever changed since stays and is named.</summary>
public sealed class HandOverCustomers(ResourceRoomDb db, OfficeClock clock)
{
    public Task<HandOverOutcome> ExecuteAsync(long id, HandOverInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => HandOverAsync(id, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<HandOverOutcome> HandOverAsync(long id, HandOverInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, act, cancellationToken) is not { Role: Roles.CaseManager, Account: var from })
        {
            return new HandOverOutcome.NotThere();
        }

        var sent = await db.SentBeforeAsync(form, act, cancellationToken);
        if (sent is { IsSame: false })
        {
            return new HandOverOutcome.FormReused();
        }

        long? wanted = FilterRules.Number(input.To);
        if (sent is not null)
        {
            var before = await db.Users.SingleAsync(account => account.Id == wanted, cancellationToken);
            return new HandOverOutcome.Done(new HandedOver { From = from, To = before, Moved = int.Parse(sent.Result, CultureInfo.InvariantCulture) });
        }

        if (await db.Successors(from).SingleOrDefaultAsync(account => account.Id == wanted, cancellationToken) is not { } to)
        {
            return new HandOverOutcome.NoSuchPlanner();
        }

        var shown = input.ShownEnrollments;
        var own = await db.Enrollments.ToHandOverAsync(id, act.Who, OfficeClock.DayOf(act.At), cancellationToken);
        var moving = own.FindAll(row => shown.Contains(row.PublicId) && to.Reaches(row));
        foreach (var row in moving)
        {
            db.LogEvent(new PlannerAssigned(from.Id, to.Id), Subject.Enrollment(row.PublicId), act);
            row.GiveTo(to.Id, act.At);
        }

        var missing = await MissingAsync([.. shown.Except(own.Select(row => row.PublicId))], act.Who, cancellationToken);
        var done = new HandedOver
        {
            From = from,
            To = to,
            Moved = moving.Count,
            Elsewhere = [.. missing.Where(row => row.PlannerId != id).Select(HandOverRow.Of)],
            Ended = [.. missing.Where(row => row.PlannerId == id).Select(HandOverRow.Of)],
            OutOfReach = [.. own.Where(row => shown.Contains(row.PublicId) && !to.Reaches(row)).Select(HandOverRow.Of)],
            Added = [.. own.Where(row => !shown.Contains(row.PublicId) && to.Reaches(row)).Select(HandOverRow.Of)],
        };
        db.LogEvent(new CustomersHandedOver(to.Id, done.Moved, shown.Count - done.Moved), Subject.Account(id), act);
        db.AddSubmission(form, done.Moved.ToString(CultureInfo.InvariantCulture), act);
        await db.SaveChangesAsync(cancellationToken);
        return new HandOverOutcome.Done(done);
    }

    private async Task<List<Enrollment>> MissingAsync(IReadOnlyList<Guid> enrollments, ActingUser who, CancellationToken cancellationToken) => enrollments.Count == 0
        ? []
        : await db.Enrollments.AsNoTracking().VisibleTo(who).Where(row => enrollments.Contains(row.PublicId))
            .OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .Include(row => row.Participant).Include(row => row.Planner)
            .ToListAsync(cancellationToken);
}
