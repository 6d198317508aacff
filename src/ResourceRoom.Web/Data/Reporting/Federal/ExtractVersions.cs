using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The layouts, checks and due dates that OET keeps.</summary>
[Scoped]
public sealed class ExtractVersions(ResourceRoomDb db)
{
    public async Task<IReadOnlyList<ExtractLayout>> LayoutsAsync(CancellationToken cancellationToken) =>
        [.. (await db.StoredLayouts.AsNoTracking().OrderBy(row => row.Version).ToListAsync(cancellationToken)).Select(row => row.ToLayout())];

    public async Task<IReadOnlyList<CheckVersion>> ChecksAsync(CancellationToken cancellationToken) =>
        [.. (await db.StoredChecks.AsNoTracking().OrderBy(row => row.Version).ToListAsync(cancellationToken)).Select(row => row.ToChecks())];

    public async Task<(ExtractLayout Layout, CheckVersion Checks)> InForceAsync(ExtractPeriod period, CancellationToken cancellationToken) =>
        (VersionInForce.On(period.LastDay, await LayoutsAsync(cancellationToken)), VersionInForce.On(period.LastDay, await ChecksAsync(cancellationToken)));

    public Task<Dictionary<ExtractDue, YearlyDay>> DueDaysAsync(CancellationToken cancellationToken) =>
        db.ExtractDueDates.AsNoTracking().ToDictionaryAsync(row => row.Due, row => row.ToDay(), cancellationToken);
}
