using ResourceRoom.Domain.FollowUp.Digests;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.FollowUps.Digests;

/// <summary>
/// Mails each planner in the morning what is overdue or due within 7 days of their own customers, and of those of
/// whom they stand in for. That a planner had the mail of a
/// day is a row that is saved with it, so nobody gets it twice (docs/decisions/0039).
/// </summary>
public sealed class SendDigests(ResourceRoomDb db, Outbox outbox, PublicAddress site, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private const int KeptDays = 30;

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return outbox.CanSend && site.IsKnown
            && DigestRule.IsTimeFor(OfficeClock.DayOf(now), TimeOnly.FromDateTime(OfficeClock.WallClock(now)), await db.ReadBusinessCalendarAsync(cancellationToken))
            && await Waiting(OfficeClock.DayOf(now)).AnyAsync(cancellationToken);
    }

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var oldest = OfficeClock.DayOf(now).AddDays(-KeptDays);
        await db.FollowUpDigests.Where(row => row.Day < oldest).ExecuteDeleteAsync(cancellationToken);
        foreach (var planner in await Waiting(OfficeClock.DayOf(now)).AsNoTracking().OrderBy(account => account.Id).ToListAsync(cancellationToken))
        {
            await PostAsync(planner, now, cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<User> Waiting(DateOnly day) => db.Planners().Where(account => account.DigestOffAt == null && account.PasswordHash != null
        && !db.FollowUpDigests.Any(row => row.AccountId == account.Id && row.Day == day));

    private async Task PostAsync(User planner, DateTime now, CancellationToken cancellationToken)
    {
        var day = OfficeClock.DayOf(now);
        var standIns = await db.StoodInForAsync(planner.Id, day, cancellationToken);
        long[] planners = [planner.Id, .. standIns.Select(row => row.PlannerId)];
        var due = db.PressingOf(ActingUser.OfPlanner(planner), planners, day);
        var counts = await due.GroupBy(row => row.List).ToDictionaryAsync(list => list.Key, list => list.Count(), cancellationToken);
        var (overdue, soon) = (counts.GetValueOrDefault(FollowUpList.Overdue), counts.GetValueOrDefault(FollowUpList.DueIn7Days) + counts.GetValueOrDefault(FollowUpList.MissedBeforeKnown));
        db.FollowUpDigests.Add(new FollowUpDigest { AccountId = planner.Id, Day = day, Overdue = overdue, DueSoon = soon });
        if (overdue + soon > 0)
        {
            var lines = await due
                .OrderBy(row => row.List != FollowUpList.Overdue).ThenBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
                .Take(DigestLetter.MostLines)
                .Select(row => new DigestLine(row.List == FollowUpList.Overdue ? FollowUpList.Overdue : FollowUpList.DueIn7Days, row.Window!.Value, row.Due!.Value, row.Enrollment.Participant.PublicId)
                {
                    StoodInFor = row.PlannerId == planner.Id ? null : row.Planner!.DisplayName,
                }).ToListAsync(cancellationToken);
            outbox.Post(db, new DigestLetter(site, day, overdue, soon, lines, [.. standIns.Select(row => row.Name)]).To(planner.Email!), now);
            db.LogEvent(new DigestPosted(day, overdue, soon), Subject.Account(planner.Id), now, who: null);
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException lost) when (db.IsUniqueViolation(lost))
        {
            // Another node was faster.
        }
    }
}
