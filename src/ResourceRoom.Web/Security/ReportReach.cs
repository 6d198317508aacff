using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Reporting;

namespace ResourceRoom.Web.Security;

public sealed record ReportReader
{
    public required User Account { get; init; }

    /// <summary>Whether they see reports of the whole state; otherwise those of their LWIA.</summary>
    public required bool IsOfState { get; init; }
}

/// <summary>Who may see which report, whether they are signed in or not.</summary>
public static class ReportReach
{
    /// <summary>Those who can sign in on a day and may see reports.</summary>
    public static IQueryable<ReportReader> ReportReadersOn(this ResourceRoomDb db, DateOnly day) => db.ActiveStaff()
        .Where(member => member.Account.AccessEndsOn == null || member.Account.AccessEndsOn >= day)
        .Where(member => member.Role == Roles.Oet || member.Role == Roles.Monitor || (member.Role == Roles.LwiaAdministrator && member.Account.LwiaNumber != null))
        .Select(member => new ReportReader
        {
            Account = member.Account,
            IsOfState = member.Role == Roles.Oet || (member.Role == Roles.Monitor && member.Account.LwiaNumber == null),
        });

    /// <summary>Those who reach an LWIA; the whole state if null.</summary>
    public static IQueryable<ReportReader> Reaching(this IQueryable<ReportReader> readers, int? area) =>
        readers.Where(reader => reader.IsOfState || (area != null && reader.Account.LwiaNumber == area));

    public static IQueryable<SavedReport> VisibleTo(this IQueryable<SavedReport> reports, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => reports,
        AccessScope.Area area => reports.Where(report => report.LwiaNumber == area.LwiaNumber),
        _ => reports.Where(report => false),
    };

    /// <summary>Those that are sent by e-mail although their owner may no longer see them.</summary>
    public static IQueryable<SavedReport> SentForNobody(this ResourceRoomDb db, DateOnly day)
    {
        var readers = db.ReportReadersOn(day);
        return db.SavedReports.Where(report => report.NextAt != null && !readers.Any(reader =>
            reader.Account.Id == report.OwnerId && (reader.IsOfState || (report.LwiaNumber != null && reader.Account.LwiaNumber == report.LwiaNumber))));
    }
}
