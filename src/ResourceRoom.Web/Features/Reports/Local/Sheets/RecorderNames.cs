using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>What accounts that record visits are called in reports: the display name, of which the second has a number; a system by its code.</summary>
[Scoped]
public sealed class RecorderNames(ResourceRoomDb db)
{
    public async Task<IReadOnlyDictionary<uint, string>> ReadAsync(CancellationToken cancellationToken)
    {
        var systems = await db.TrackingSystems.Select(system => new { system.AccountId, system.Code }).ToDictionaryAsync(system => system.AccountId, system => system.Code, cancellationToken);
        var accounts = await db.Users.OrderBy(account => account.Id).Select(account => new { account.Id, account.DisplayName }).ToListAsync(cancellationToken);
        var names = new Dictionary<uint, string>();
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var account in accounts)
        {
            if (systems.TryGetValue(account.Id, out var code))
            {
                names[checked((uint)account.Id)] = $"Load: {code}";
                continue;
            }

            var count = met[account.DisplayName] = met.GetValueOrDefault(account.DisplayName) + 1;
            names[checked((uint)account.Id)] = count == 1 ? account.DisplayName : $"{account.DisplayName} ({count})";
        }

        return names;
    }
}
