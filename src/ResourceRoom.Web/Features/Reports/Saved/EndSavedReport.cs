using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

/// <summary>Deletes one's own saved report, and with it what is sent.</summary>
public sealed class DeleteSavedReport(ResourceRoomDb db, OfficeClock clock)
{
    public Task<bool> ExecuteAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindOwnReportAsync(id, act, cancellationToken) is not { } report)
            {
                return false;
            }

            db.SavedReports.Remove(report);
            db.LogEvent(new SavedReportDeleted(report.Kind), Subject.SavedReport(id), act);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        });
}

public sealed class LeaveSavedReport(ResourceRoomDb db, OfficeClock clock)
{
    public Task<bool> ExecuteAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(async () =>
        {
            var act = new Act(who, clock.Now);
            var sent = await db.ReportRecipients.Include(row => row.Report).SingleOrDefaultAsync(row => row.Report.PublicId == id && row.AccountId == who.AccountId, cancellationToken);
            if (sent is null)
            {
                await db.LogOutOfScopeAsync(db.SavedReports.Where(row => row.PublicId == id), Subject.SavedReport(id), act);
                return false;
            }

            db.ReportRecipients.Remove(sent);
            db.BumpVersion(sent.Report);
            db.LogEvent(new SavedReportLeft(), Subject.SavedReport(id), act);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        });
}
