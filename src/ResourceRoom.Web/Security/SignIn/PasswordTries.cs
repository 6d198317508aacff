using System.Threading.RateLimiting;

using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>Bounds what guessing passwords costs. Wrong ones count for a network, right ones do not; few are hashed at once, so that pages stay quick.</summary>
public sealed class PasswordTries(RateLimits limits) : IDisposable
{
    private const int AtOnceBeyond = 20;
    private const int MostWaiting = 100;

    private readonly PartitionedRateLimiter<string> wrong = PartitionedRateLimiter.Create<string, string>(network => RateLimits.PerMinute(network, limits.SignInPerMinute));

    private readonly PartitionedRateLimiter<string> beyond = PartitionedRateLimiter.Create<string, string>(network => RateLimitPartition.GetTokenBucketLimiter(network, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = AtOnceBeyond,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    }));

    private readonly ConcurrencyLimiter hashing = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
        QueueLimit = MostWaiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    public bool Allows(string network) => IsBelowLimit(network) || beyond.AttemptAcquire(network).IsAcquired;

    /// <summary>Counts a wrong one; true when the limit is met with it.</summary>
    public bool CountWrong(string network) => wrong.AttemptAcquire(network).IsAcquired && !IsBelowLimit(network);

    /// <summary>Hashes when its turn comes; null when too many are waiting.</summary>
    public async Task<T?> HashAsync<T>(Func<T> hash, CancellationToken cancellationToken)
        where T : struct
    {
        using var turn = await hashing.AcquireAsync(permitCount: 1, cancellationToken);
        return turn.IsAcquired ? hash() : null;
    }

    public void Dispose()
    {
        wrong.Dispose();
        beyond.Dispose();
        hashing.Dispose();
    }

    private bool IsBelowLimit(string network) => wrong.AttemptAcquire(network, permitCount: 0).IsAcquired;
}
