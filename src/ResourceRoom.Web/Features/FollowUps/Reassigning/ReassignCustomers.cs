using System.Globalization;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Reassigning;
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

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

/// <summary>
/// Gives exited customers to another planner: with an enrollment go the others that ended with it and have the same planner, since
/// the list shows an exit once. Whatever changed since the page was opened stays and is named.
/// </summary>
public sealed class ReassignCustomers(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ReassignOutcome> ExecuteAsync(ReassignmentInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ReassignAsync(input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<ReassignOutcome> ReassignAsync(ReassignmentInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        var shown = input.ChosenEnrollments.ToDictionary(row => row.PublicId, row => row.Planner);
        var keys = shown.Keys.ToList();
        var rows = await db.Enrollments.VisibleTo(act.Who).Where(row => keys.Contains(row.PublicId))
            .Include(row => row.Participant).Include(row => row.Planner)
            .OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        if (rows.Count < keys.Count)
        {
            foreach (var missing in keys.Except(rows.Select(row => row.PublicId)))
            {
                await db.LogOutOfScopeAsync(db.Enrollments.Where(row => row.PublicId == missing), Subject.Enrollment(missing), act);
            }

            return new ReassignOutcome.NotThere();
        }

        var sent = await db.SentBeforeAsync(form, act, cancellationToken);
        if (sent is { IsSame: false })
        {
            return new ReassignOutcome.FormReused();
        }

        long? wanted = FilterRules.Number(input.To);
        if (sent is not null)
        {
            var before = await db.Users.SingleAsync(account => account.Id == wanted, cancellationToken);
            return new ReassignOutcome.Done(new Reassigned { To = before, Moved = int.Parse(sent.Result, CultureInfo.InvariantCulture) });
        }

        if (await db.PlannersToAssign(act.Who).SingleOrDefaultAsync(account => account.Id == wanted, cancellationToken) is not { } to)
        {
            return new ReassignOutcome.NoSuchPlanner();
        }

        var verdicts = rows.ToLookup(row => ReassignmentRule.For(row.Status, row.PlannerId, shown[row.PublicId], to.Id, to.Reaches(row)));
        List<Enrollment> moving = [.. verdicts[ReassignmentVerdict.Moves]];
        var together = await EndedTogetherAsync(moving, act.Who, cancellationToken);
        var done = new Reassigned
        {
            To = to,
            Moved = moving.Count + together.Count(to.Reaches),
            NotExited = Staying(verdicts[ReassignmentVerdict.NotExited]),
            Already = Staying(verdicts[ReassignmentVerdict.AlreadyTheirs]),
            Elsewhere = Staying(verdicts[ReassignmentVerdict.HasAnotherPlanner]),
            OutOfReach = Staying(verdicts[ReassignmentVerdict.OutOfReach].Concat(together.Where(row => !to.Reaches(row)))),
        };
        foreach (var row in moving.Concat(together.Where(to.Reaches)))
        {
            db.LogEvent(new PlannerAssigned(row.PlannerId, to.Id), Subject.Enrollment(row.PublicId), act);
            row.GiveTo(to.Id, act.At);
        }

        db.AddSubmission(form, done.Moved.ToString(CultureInfo.InvariantCulture), act);
        await db.SaveChangesAsync(cancellationToken);
        return new ReassignOutcome.Done(done);
    }

    private static IReadOnlyList<StayingRow> Staying(IEnumerable<Enrollment> rows) => [.. rows.Select(StayingRow.Of)];

    private async Task<List<Enrollment>> EndedTogetherAsync(List<Enrollment> moving, ActingUser who, CancellationToken cancellationToken)
    {
        var (people, own) = (moving.Select(row => row.ParticipantId).ToList(), moving.Select(row => row.Id).ToList());
        var others = await db.Enrollments.VisibleTo(who)
            .Where(row => people.Contains(row.ParticipantId) && !own.Contains(row.Id) && row.Status == EnrollmentStatus.Exited)
            .Include(row => row.Participant).Include(row => row.Planner)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return others.FindAll(row => moving.Exists(one => one.ParticipantId == row.ParticipantId && one.ExitedOn == row.ExitedOn && one.PlannerId == row.PlannerId));
    }
}

internal static class PlannersToAssignQuery
{
    /// <summary>To whom somebody can give customers: the case managers within reach who can sign in.</summary>
    public static IQueryable<User> PlannersToAssign(this ResourceRoomDb db, ActingUser who) =>
        db.StaffVisibleTo(who).Where(member => member.Role == Roles.CaseManager && member.Account.EndedAt == null).Select(member => member.Account);
}
