using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Saved;

public sealed record SavedReportLists
{
    public required IReadOnlyList<SavedReport> Own { get; init; }

    /// <summary>Colleagues' that one gets by e-mail.</summary>
    public required IReadOnlyList<SavedReport> Received { get; init; }

    /// <summary>Those that nobody sends any more, for someone to take over.</summary>
    public required IReadOnlyList<SavedReport> Stopped { get; init; }

    public required DateOnly Today { get; init; }
}

[Scoped]
public sealed class SavedReportsReader(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<SavedReportLists> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var account = who.AccountId;
        var reports = await db.SavedReports.VisibleTo(who).AsNoTracking().WithFilters().Include(report => report.Owner).AsSplitQuery()
            .Where(report => report.OwnerId == account || report.Recipients.Any(recipient => recipient.AccountId == account)
                || report.StoppedAt != null)
            .OrderBy(report => report.Name).ThenBy(report => report.Id).ToListAsync(cancellationToken);
        var own = reports.FindAll(report => report.OwnerId == account);
        var others = reports.FindAll(report => report.OwnerId != account);
        var sent = others.FindAll(report => report.NextAt is not null && report.Recipients.Any(recipient => recipient.AccountId == account));
        return new SavedReportLists
        {
            Own = own,
            Received = sent,
            Stopped = who.OnlyReads ? [] : others.FindAll(report => report.StoppedAt is not null),
            Today = clock.Today,
        };
    }
}
