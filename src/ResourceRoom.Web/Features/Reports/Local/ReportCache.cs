using Microsoft.Extensions.Caching.Memory;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>Numbers of reports that were asked for before, for as long as what they count is unchanged. Never who is counted.</summary>
public sealed class ReportCache : IDisposable
{
    private const int MostReports = 64;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    private const int MostBytesOfFiles = 16 * 1024 * 1024;

    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MostReports });
    private readonly MemoryCache files = new(new MemoryCacheOptions { SizeLimit = MostBytesOfFiles });

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

    /// <summary>The file of numbers that <see cref="GetAsync"/> gave: writing its many rows can take longer than all else.</summary>
    public async Task<byte[]> FileAsync(object numbers, Func<Task<byte[]>> write)
    {
        if (files.TryGetValue(numbers, out byte[]? known))
        {
            return known!;
        }

        var written = await write();
        return files.Set(numbers, written, new MemoryCacheEntryOptions { Size = written.Length, SlidingExpiration = Kept });
    }

    public void Dispose()
    {
        cache.Dispose();
        files.Dispose();
    }
}
