using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Saves how far a load is, and what it found, in the transaction of the rows.</summary>
[Scoped]
public sealed class LoadCheckpoints(ResourceRoomDb db, OfficeClock clock)
{
    internal async Task SaveAsync(LoadRun run, LoadProgress progress, CancellationToken cancellationToken)
    {
        var until = clock.Now + LoadClaims.Holds;
        var findings = run.Findings with { Rejects = progress.Rejects };

        // A released load was read to its end when it was held; its count of rows does not go down.
        var withheld = run.Load.ReleasedAt is null ? 0 : Math.Max(0, run.Load.Counts.Read - progress.Good - progress.Rejected);
        var saved = await db.Loads.Where(row => row.Id == run.Load.Id && row.Claim == run.Claim).ExecuteUpdateAsync(
            row => row.SetProperty(column => column.ClaimedUntil, until)
                .SetProperty(column => column.DoneThrough, progress.DoneThrough)
                .SetProperty(column => column.New, progress.New)
                .SetProperty(column => column.Updated, progress.Updated)
                .SetProperty(column => column.Unchanged, progress.Unchanged)
                .SetProperty(column => column.Voided, progress.Voided)
                .SetProperty(column => column.Rejected, progress.Rejected)
                .SetProperty(column => column.Withheld, withheld)
                .SetProperty(column => column.NewPeople, progress.NewPeople)
                .SetProperty(column => column.KeptOnFile, progress.KeptOnFile)
                .SetProperty(column => column.KeptCorrections, progress.KeptCorrections)
                .SetProperty(column => column.PossibleDoubles, progress.PossibleDoubles)
                .SetProperty(column => column.BecameReportable, progress.BecameReportable)
                .SetProperty(column => column.Tries, 0)
                .SetProperty(column => column.Findings, findings),
            cancellationToken);
        if (saved == 0)
        {
            throw new ClaimLostException(run.Load.PublicId);
        }
    }

    /// <summary>Notes each look at a person by a row that was about somebody else.</summary>
    internal async Task LogConflictsAsync(LoadRun run, IReadOnlyList<Guid> people, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            return;
        }

        var (sender, day) = (run.Sender, OfficeClock.DayOf(run.Act.At));
        List<AccessLine> lines = [.. people.Select(person => new AccessLine
        {
            At = sender.At,
            AccountId = sender.Who.AccountId,
            Kind = AccessKind.RefusedInLoad,
            SubjectKind = Subject.Participant(person).Kind,
            SubjectId = Subject.Participant(person).Id,
            Reason = run.Reason,
        })];
        await db.InsertAsync(lines, cancellationToken);
        var systems = db.TrackingSystems.Where(row => row.Id == run.System.Id);
        var before = await systems.Select(row => row.ConflictsOn == day ? row.Conflicts : 0).SingleAsync(cancellationToken);
        var now = before + people.Count;
        await systems.ExecuteUpdateAsync(row => row.SetProperty(column => column.ConflictsOn, day).SetProperty(column => column.Conflicts, now), cancellationToken);
        if (ConflictWatch.GoesOver(before, people.Count))
        {
            await db.InsertAsync(
                [ActivityEvent.Of(new ManyPersonConflicts(day, run.Load.PublicId), Subject.TrackingSystem(run.System.PublicId), sender.At, sender.Who.AccountId)], cancellationToken);
        }
    }
}

/// <summary>Another run has taken the load on, because this one seemed to be dead.</summary>
public sealed class ClaimLostException(Guid load) : Exception($"Another run works on load {load}.");
