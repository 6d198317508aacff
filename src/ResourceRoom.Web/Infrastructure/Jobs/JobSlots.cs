using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Infrastructure.Jobs;

/// <summary>
/// Lets one node take on a job for a slot of time. The others find the slot taken; a node that dies leaves its slot
/// taken, and the job goes on with the next.
/// </summary>
public sealed class JobSlots(ResourceRoomDb db, IDatabaseEngine engine, OfficeClock clock)
{
    /// <summary>How long it is kept that a job ran.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Takes the slot that an instant falls into; null when it is taken.</summary>
    /// <param name="job">Name of the job.</param>
    /// <param name="every">Length of a slot.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<JobRun?> TakeAsync(string job, TimeSpan every, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var run = new JobRun { Job = job, Slot = now.AddTicks(-(now.Ticks % every.Ticks)), StartedAt = now };
        db.JobRuns.Add(run);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException lost) when (engine.IsUniqueViolation(lost))
        {
            db.ChangeTracker.Clear();
            return null;
        }

        var old = run.Slot - Kept;
        await db.JobRuns.Where(row => row.Job == job && row.Slot < old).ExecuteDeleteAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return run;
    }

    /// <summary>Notes that the job of a slot is done.</summary>
    public Task EndAsync(JobRun run, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return db.JobRuns.Where(row => row.Id == run.Id).ExecuteUpdateAsync(row => row.SetProperty(column => column.EndedAt, now), cancellationToken);
    }
}
