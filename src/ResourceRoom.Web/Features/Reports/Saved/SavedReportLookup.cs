using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

internal static class SavedReportLookup
{
    /// <summary>One's own saved report, tracked; null if there is none, and that someone else's was asked for is kept.</summary>
    public static async Task<SavedReport?> FindOwnReportAsync(this ResourceRoomDb db, Guid id, Act act, CancellationToken cancellationToken)
    {
        var report = await db.SavedReports.VisibleTo(act.Who).WithFilters()
            .SingleOrDefaultAsync(row => row.PublicId == id && row.OwnerId == act.Who.AccountId, cancellationToken);
        if (report is null)
        {
            await db.LogOutOfScopeAsync(db.SavedReports.Where(row => row.PublicId == id), Subject.SavedReport(id), act);
        }

        return report;
    }

    public static IQueryable<SavedReport> WithFilters(this IQueryable<SavedReport> reports) =>
        reports.Include(report => report.Recipients).Include(report => report.Location).Include(report => report.Service);

    /// <summary>
    /// Who can get a report of an LWIA, or of the state if null, by e-mail: whom one sees among the staff, oneself, and who gets
    /// it already.
    /// </summary>
    public static async Task<List<Choice>> RecipientChoicesAsync(this ResourceRoomDb db, int? area, long? report, Act act, CancellationToken cancellationToken)
    {
        var seen = db.StaffVisibleTo(act.Who).Select(member => member.Account.Id);
        var readers = await db.ReportReadersOn(OfficeClock.DayOf(act.At)).Reaching(area)
            .Where(reader => reader.Account.Id == act.Who.AccountId || seen.Contains(reader.Account.Id)
                || db.ReportRecipients.Any(recipient => recipient.ReportId == report && recipient.AccountId == reader.Account.Id))
            .OrderBy(reader => reader.Account.DisplayName).ThenBy(reader => reader.Account.Id)
            .Select(reader => new { reader.Account.Id, reader.Account.DisplayName })
            .ToListAsync(cancellationToken);
        return [.. readers.DistinctBy(reader => reader.Id).Select(reader => new Choice(reader.Id.ToString(CultureInfo.InvariantCulture), reader.DisplayName))];
    }
}
