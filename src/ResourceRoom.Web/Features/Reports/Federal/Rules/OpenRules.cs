using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

[Scoped]
public sealed class OpenRules(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<LayoutPage> LayoutAsync(int? version, LayoutInput? typed, CancellationToken cancellationToken)
    {
        var rows = await db.StoredLayouts.AsNoTracking().OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var names = await NamesAsync(rows.Select(row => row.AddedById), cancellationToken);
        var inForce = VersionInForce.On(clock.Today, [.. rows.Select(row => row.ToLayout())]).Version;
        var shown = (rows.Find(row => row.Version == version) ?? rows[0]).ToLayout();
        return new(typed ?? LayoutInput.Of(shown) with { After = rows[0].Version }, [.. rows.Select(row => new AddedVersion(row.Version, row.FirstDay, row.AddedAt, NameOf(row.AddedById, names)))], inForce, shown);
    }

    public async Task<ChecksPage> ChecksAsync(int? version, ChecksInput? typed, CancellationToken cancellationToken)
    {
        var rows = await db.StoredChecks.AsNoTracking().OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var names = await NamesAsync(rows.Select(row => row.AddedById), cancellationToken);
        var inForce = VersionInForce.On(clock.Today, [.. rows.Select(row => row.ToChecks())]).Version;
        var shown = (rows.Find(row => row.Version == version) ?? rows[0]).ToChecks();
        return new(typed ?? ChecksInput.Of(shown) with { After = rows[0].Version }, [.. rows.Select(row => new AddedVersion(row.Version, row.FirstDay, row.AddedAt, NameOf(row.AddedById, names)))], inForce, shown);
    }

    public async Task<DueDatesPage> DueDatesAsync(CancellationToken cancellationToken) =>
        new(DueDatesInput.Of(await db.ExtractDueDates.AsNoTracking().ToListAsync(cancellationToken)));

    private static string? NameOf(long? account, Dictionary<long, string> names) => account is { } id ? names[id] : null;

    private Task<Dictionary<long, string>> NamesAsync(IEnumerable<long?> accounts, CancellationToken cancellationToken)
    {
        var ids = accounts.OfType<long>().Distinct().ToList();
        return db.Users.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.DisplayName, cancellationToken);
    }
}
