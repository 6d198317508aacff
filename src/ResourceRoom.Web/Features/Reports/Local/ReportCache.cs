using Microsoft.Extensions.Caching.Memory;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>Numbers of reports that were asked for before, for as long as what they count is unchanged. Never who is counted.</summary>
public sealed class ReportCache : IDisposable
{
    private const int MostReports = 64;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostReports });

    /// <param name="key">All that the numbers depend on; null when that cannot be told.</param>
    /// <param name="count">Counts them.</param>
    public async Task<T> GetAsync<T>(object? key, Func<Task<T>> count)
        where T : class
    {
        if (key is not null && cache.TryGetValue(key, out T? known))
        {
            return known!;
        }

        var counted = await count();
        return key is null ? counted : cache.Set(key, counted, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = Kept });
    }

    public void Dispose() => cache.Dispose();
}
