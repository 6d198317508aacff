namespace ResourceRoom.Web.Data.Jobs;

/// <summary>
/// Lets one node take on a job for a slot of time. The others find the slot taken; a node that dies leaves its slot
/// taken, and the job goes on with the next.
/// </summary>
public sealed class JobSlots(ResourceRoomDb db, OfficeClock clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>By how much the clocks of two nodes may differ.</summary>
    public static readonly TimeSpan ClocksDiffer = TimeSpan.FromMinutes(5);

    public async Task<JobRun?> TakeAsync(string job, TimeSpan every, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var run = new JobRun { Job = job, Slot = now.AddTicks(-(now.Ticks % every.Ticks)), StartedAt = now };

        // Slots taken in the future: the clock was set back since, and the job must not wait for it to catch up.
        var tooLate = now + ClocksDiffer;
        await db.JobRuns.Where(row => row.Job == job && row.StartedAt > tooLate).ExecuteDeleteAsync(cancellationToken);

        // Asked first: a program started again within the slot is nothing unusual, but a refused row is an error in the log.
        if (await db.JobRuns.AnyAsync(row => row.Job == job && row.Slot == run.Slot, cancellationToken))
        {
            return null;
        }

        db.JobRuns.Add(run);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException lost) when (db.IsUniqueViolation(lost))
        {
            db.ChangeTracker.Clear();
            return null;
        }

        var old = run.Slot - Kept;
        await db.JobRuns.Where(row => row.Job == job && row.Slot < old).ExecuteDeleteAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return run;
    }

    public Task EndAsync(JobRun run, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return db.JobRuns.Where(row => row.Id == run.Id).ExecuteUpdateAsync(row => row.SetProperty(column => column.EndedAt, now), cancellationToken);
    }
}
