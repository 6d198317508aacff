using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

public enum TakeOverOutcome
{
    NotThere,
    TakenOver,
    SomeoneElseWas,
}

/// <summary>Makes a report one's own whose owner lost access, and sends it again from the next time on.</summary>
public sealed class TakeOverReport(ResourceRoomDb db, OfficeClock clock)
{
    public Task<TakeOverOutcome> ExecuteAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            var reports = db.SavedReports.Where(row => row.PublicId == id);
            if (await reports.VisibleTo(who).Include(row => row.Recipients).SingleOrDefaultAsync(cancellationToken) is not { } report)
            {
                await db.LogOutOfScopeAsync(reports, Subject.SavedReport(id), act);
                return TakeOverOutcome.NotThere;
            }

            if (report.StoppedAt is null)
            {
                return await WhenNotStoppedAsync(report, act, cancellationToken);
            }

            var before = report.OwnerId;
            (report.OwnerId, report.StoppedAt) = (who.AccountId, null);
            report.ScheduleAfter(act.At);
            foreach (var recipient in report.Recipients.Where(recipient => recipient.AccountId == before && before != who.AccountId).ToList())
            {
                report.Recipients.Remove(recipient);
            }

            db.BumpVersion(report);
            db.LogEvent(new SavedReportTakenOver(before), Subject.SavedReport(id), act);
            await db.SaveChangesAsync(cancellationToken);
            return TakeOverOutcome.TakenOver;
        });

    /// <summary>Nobody hears of a colleague's report that was never there to be taken over.</summary>
    private async Task<TakeOverOutcome> WhenNotStoppedAsync(SavedReport report, Act act, CancellationToken cancellationToken)
    {
        if (report.OwnerId == act.Who.AccountId)
        {
            return TakeOverOutcome.TakenOver;
        }

        return await db.ActivityEvents.About(Subject.SavedReport(report.PublicId)).Of<SavedReportTakenOver>().AnyAsync(cancellationToken)
            ? TakeOverOutcome.SomeoneElseWas
            : TakeOverOutcome.NotThere;
    }
}
