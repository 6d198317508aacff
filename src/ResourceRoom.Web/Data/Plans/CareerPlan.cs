using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>
/// A customer's plan, of which the rows name the customer themselves. Every act on it counts up this version, so that of two
/// acts on different rows that depend on each other one finds what the other saved.
/// </summary>
public sealed class CareerPlan : IVersioned
{
    public const int FailureLength = 300;

    public required long ParticipantId { get; init; }

    /// <summary>When the plan last took over what is recorded elsewhere.</summary>
    public DateTime? LastSyncAt { get; set; }

    /// <summary>When a sync last failed; null once one succeeded.</summary>
    public DateTime? SyncFailedAt { get; set; }

    [MaxLength(FailureLength)]
    public string? SyncFailure { get; set; }

    public int Version { get; set; }
}

public static class CareerPlans
{
    /// <summary>Takes the plan for an act. Called before any of its rows are read, inside RetryOnConflictAsync.</summary>
    public static async Task<CareerPlan> HoldPlanAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken)
    {
        if (await db.CareerPlans.FindAsync([person], cancellationToken) is not { } plan)
        {
            return db.CareerPlans.Add(new CareerPlan { ParticipantId = person }).Entity;
        }

        if (db.Entry(plan).State != EntityState.Added)
        {
            db.BumpVersion(plan);
        }

        return plan;
    }
}
