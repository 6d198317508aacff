using System.Threading.RateLimiting;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>
/// How often an API key may ask. Beside the middleware, because a request that repeats an earlier one is answered before it is
/// counted.
/// </summary>
public sealed class ApiLimiter(int perMinute) : IDisposable
{
    private readonly PartitionedRateLimiter<long> limiter = PartitionedRateLimiter.Create<long, string>(key => RateLimits.PerMinute($"{key}", perMinute));

    /// <summary>How many seconds the key has to wait; null when it may go on.</summary>
    public int? SecondsToWait(long key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (lease.IsAcquired)
        {
            return null;
        }

        return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : RateLimits.WindowSeconds;
    }

    public void Dispose() => limiter.Dispose();
}
