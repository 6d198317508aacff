using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Saves what rows have changed. The caller's transaction also holds how far the load is.</summary>
[Scoped]
public sealed class SaveBatch(ResourceRoomDb db)
{
    internal async Task SaveAsync(Batch batch, LoadProgress progress, CancellationToken cancellationToken)
    {
        await AddRoomVisitorsAsync(batch, cancellationToken);
        var added = batch.NewPeople.ToList();
        db.LeavesPairsOfNewPeople = true;
        await db.SaveChangesAsync(cancellationToken);
        await db.AddPairsOfNewAsync(added, cancellationToken);
        await db.InsertAsync([.. batch.NewVisits.SelectMany(row => row.Services, (row, service) => new VisitService { VisitId = row.Visit.Id, ServiceId = service })], cancellationToken);
        foreach (var (sent, visit) in batch.NewSent)
        {
            sent.VisitId = visit.Id;
        }

        await db.InsertAsync([.. batch.NewSent.Select(row => row.Sent)], cancellationToken);
        foreach (var sender in batch.NewSenders)
        {
            sender.ParticipantId = sender.Participant.Id;
        }

        await db.InsertAsync(batch.NewSenders, cancellationToken);
        await db.InsertAsync(batch.Events, cancellationToken);
        await AddDoublesAsync(batch, progress, cancellationToken);
    }

    /// <summary>Adds who is new in a room by one question for all of them, where a save would ask for each.</summary>
    private async Task AddRoomVisitorsAsync(Batch batch, CancellationToken cancellationToken)
    {
        var people = batch.NewVisits.Select(row => row.Visit.Participant).Distinct().ToList();
        var known = people.Where(person => person.Id > 0).Select(person => person.Id).ToList();
        if (known.Count > 0)
        {
            await db.RoomVisitors.Where(row => EF.Parameter(known).Contains(row.ParticipantId)).LoadAsync(cancellationToken);
        }

        var there = db.RoomVisitors.Local.Select(row => (row.LocationId, row.Participant)).ToHashSet();
        foreach (var visit in batch.NewVisits.Select(row => row.Visit).Where(visit => visit.Void is null && there.Add((visit.LocationId, visit.Participant))))
        {
            db.RoomVisitors.Add(new RoomVisitor
            {
                LocationId = visit.LocationId,
                Participant = visit.Participant,
                FirstNameKey = visit.Participant.FirstNameKey,
                LastNameKey = visit.Participant.LastNameKey,
            });
        }
    }

    private async Task AddDoublesAsync(Batch batch, LoadProgress progress, CancellationToken cancellationToken)
    {
        var often = batch.MayBeDoubles.CountBy(visit => visit.Participant).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        var asked = batch.MayBeDoubles.Where(visit => visit.Void is null && (!batch.IsNewPerson(visit.Participant) || often.Contains(visit.Participant)))
            .Select(visit => visit.Id).ToHashSet();
        if (asked.Count == 0)
        {
            return;
        }

        var account = batch.Run.System.AccountId;
        var ids = asked.ToList();
        var pairs = await db.Visits.Where(visit => EF.Parameter(ids).Contains(visit.Id))
            .Join(
                db.Visits.Where(other => other.TechnicianId == account && other.Void == null),
                visit => new { visit.ParticipantId, visit.Day, visit.LocationId, visit.StartedAt },
                other => new { other.ParticipantId, other.Day, other.LocationId, other.StartedAt },
                (visit, other) => new { VisitId = visit.Id, OtherId = other.Id })
            .Where(pair => pair.VisitId != pair.OtherId)
            .ToListAsync(cancellationToken);
        var later = pairs.FindAll(pair => pair.OtherId < pair.VisitId || !asked.Contains(pair.OtherId));
        progress.PossibleDoubles += later.Select(pair => pair.VisitId).Distinct().Count();
        await db.InsertAsync(later.ConvertAll(pair => new PossibleDouble { LoadId = batch.Run.Load.Id, VisitId = pair.VisitId, OtherId = pair.OtherId }), cancellationToken);
    }
}
