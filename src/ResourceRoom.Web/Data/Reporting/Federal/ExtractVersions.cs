using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Periods;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The layouts, checks and due dates that OET keeps.</summary>
[Scoped]
public sealed class ExtractVersions(ResourceRoomDb db)
{
    /// <summary>All layouts, the oldest version first.</summary>
    public async Task<IReadOnlyList<ExtractLayout>> LayoutsAsync(CancellationToken cancellationToken) =>
        [.. (await db.StoredLayouts.AsNoTracking().OrderBy(row => row.Version).ToListAsync(cancellationToken)).Select(row => row.ToLayout())];

    /// <summary>All versions of the checks, the oldest first.</summary>
    public async Task<IReadOnlyList<CheckVersion>> ChecksAsync(CancellationToken cancellationToken) =>
        [.. (await db.StoredChecks.AsNoTracking().OrderBy(row => row.Version).ToListAsync(cancellationToken)).Select(row => row.ToChecks())];

    /// <summary>What a run of a period goes by.</summary>
    public async Task<(ExtractLayout Layout, CheckVersion Checks)> InForceAsync(ExtractPeriod period, CancellationToken cancellationToken) =>
        (VersionInForce.On(period.LastDay, await LayoutsAsync(cancellationToken)), VersionInForce.On(period.LastDay, await ChecksAsync(cancellationToken)));

    public Task<Dictionary<ExtractDue, YearlyDay>> DueDaysAsync(CancellationToken cancellationToken) =>
        db.ExtractDueDates.AsNoTracking().ToDictionaryAsync(row => row.Due, row => row.ToDay(), cancellationToken);
}
