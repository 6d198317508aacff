using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Features.Reports.Federal.Running;

namespace ResourceRoom.Web.Features.Reports.Federal;

[Scoped]
public sealed class OpenExtract(ResourceRoomDb db, ExtractVersions versions, ExtractLists lists, ChangedSince changed, OfficeClock clock)
{
    private const int MostRuns = 30;
    private const int MostLines = 100;

    /// <summary>The page of a program year; that of the last quarter when the query names none that exists.</summary>
    public async Task<ExtractPage> YearAsync(ExtractQuery query, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var offered = ExtractPeriods.LastQuarter(today);
        var year = ExtractPeriod.TryRead(query.Year, quarter: null, coverage: null, out var named) ? named.Year : offered.Year;
        var days = await versions.DueDaysAsync(cancellationToken);
        var runs = await db.FederalExtracts.AsNoTracking().Include(run => run.AskedBy).Where(run => run.Year == year.Year)
            .OrderByDescending(run => run.AskedAt).ThenByDescending(run => run.Id).Take(MostRuns).ToListAsync(cancellationToken);
        var lines = new List<ExtractPeriodLine>();
        foreach (var period in ExtractPeriods.In(year, today))
        {
            var last = await LastAsync(new ExtractChoice(period, WithParticipants: true), cancellationToken);
            lines.Add(new(period, ExtractDueDates.Of(period, days[period.Due]), today, last));
        }

        var (layout, checks) = await versions.InForceAsync(lines is [var first, ..] ? first.Period : offered, cancellationToken);
        DateOnly? firstVisit = await db.Visits.Where(visit => visit.Void == null).MinAsync(visit => (DateOnly?)visit.Day, cancellationToken);
        var input = query.Year is null
            ? ExtractQuery.Of(new ExtractChoice(offered, WithParticipants: true))
            : query with { Period = query.Period ?? PeriodCoverage.Quarter.Name(), Participants = query.Participants ?? ExtractQuery.Yes };
        return new ExtractPage
        {
            Input = input,
            Year = year,
            Years = ExtractPeriods.Years(today, firstVisit),
            Offered = offered,
            Periods = [.. lines.OrderByDescending(line => line.Period == offered)],
            Chosen = ExtractPeriod.TryRead(input.Year, input.Quarter, input.Period, out var chosen)
                && await LastAsync(new ExtractChoice(chosen, input.Participants != ExtractQuery.No), cancellationToken) is { } finished ? await PageOfAsync(finished, cancellationToken) : null,
            Layout = layout,
            Checks = checks,
            Runs = runs,
        };
    }

    public Task<FederalExtract?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.FederalExtracts.AsNoTracking().Include(run => run.AskedBy).Include(run => run.ComparedWith).FirstOrDefaultAsync(run => run.PublicId == id, cancellationToken);

    /// <summary>The last finished run: what its file is, the address has.</summary>
    public Task<FederalExtract?> LastAsync(ExtractChoice choice, CancellationToken cancellationToken) =>
        db.FederalExtracts.AsNoTracking().Include(run => run.AskedBy).Include(run => run.ComparedWith).Of(choice).Finished().FirstOrDefaultAsync(cancellationToken);

    public async Task<RunPage> PageOfAsync(FederalExtract run, CancellationToken cancellationToken)
    {
        var (layout, checks) = await VersionsOfAsync(run, cancellationToken);
        var hasFiles = run is { State: ExtractState.Finished, FilesDeletedAt: null };
        return new RunPage
        {
            Run = run,
            Checks = checks,
            Columns = layout.Columns.Count,
            Failures = run.Failures > 0 && hasFiles ? await lists.FailuresAsync(run, cancellationToken).Take(MostLines).ToListAsync(cancellationToken) : [],
            Differences = run.ComparedWithId is not null && hasFiles ? await lists.DifferencesAsync(run, cancellationToken).Take(MostLines).ToListAsync(cancellationToken) : [],
            Changed = hasFiles && run.Rows <= ChangedSince.MostRowsAtOnce ? await changed.ExecuteAsync(run, cancellationToken) : null,
            IsLast = run.State == ExtractState.Finished && (await LastAsync(ExtractChoice.Of(run), cancellationToken))?.Id == run.Id,
        };
    }

    public async Task<(ExtractLayout Layout, CheckVersion Checks)> VersionsOfAsync(FederalExtract run, CancellationToken cancellationToken) => run.LayoutVersion == 0
        ? await versions.InForceAsync(run.Period, cancellationToken)
        : ((await versions.LayoutsAsync(cancellationToken)).Single(version => version.Version == run.LayoutVersion),
            (await versions.ChecksAsync(cancellationToken)).Single(version => version.Version == run.CheckVersion));
}
