using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>
/// A customer's plan, of which the rows name the customer themselves. Every act on it counts up this version, so that of two
/// acts on different rows that depend on each other one finds what the other saved.
/// </summary>
public sealed class CareerPlan : IVersioned
{
    public required long ParticipantId { get; init; }

    public int Version { get; set; }
}

public static class CareerPlans
{
    /// <summary>Takes the plan for an act. Called before any of its rows are read, inside RetryOnConflictAsync.</summary>
    public static async Task HoldPlanAsync(this ResourceRoomDb db, long person, CancellationToken cancellationToken)
    {
        if (await db.CareerPlans.SingleOrDefaultAsync(row => row.ParticipantId == person, cancellationToken) is { } plan)
        {
            db.BumpVersion(plan);
        }
        else
        {
            db.CareerPlans.Add(new CareerPlan { ParticipantId = person });
        }
    }
}
