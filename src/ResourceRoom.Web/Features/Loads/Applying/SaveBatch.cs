using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>
/// Saves what rows have changed, in the caller's transaction. Records on file go the usual way; new rows are inserted in bulk, with
/// what follows from them: a save would ask for each of them alone.
/// </summary>
[Scoped]
public sealed class SaveBatch(ResourceRoomDb db)
{
    private readonly ComparedNames compared = new();

    internal async Task SaveAsync(Batch batch, LoadProgress progress, CancellationToken cancellationToken)
    {
        var dated = LetGoOfDated(batch);
        await db.SaveChangesAsync(cancellationToken);
        await DateAsync(dated, cancellationToken);
        var people = await AddPeopleAsync(batch, cancellationToken);
        await AddSendersAsync(batch, people, cancellationToken);
        foreach (var (visit, _) in batch.NewVisits)
        {
            visit.ParticipantId = IdOf(people, visit.Participant);
        }

        await AddRoomVisitorsAsync(batch, cancellationToken);
        await AddVisitsAsync(batch, progress, people, cancellationToken);
        await db.InsertAsync(batch.Events, cancellationToken);
    }

    /// <summary>
    /// Most rows are about people on file and write only the day of the same status. A statement for all of them does that; each gets
    /// another version all the same, because a merge in this moment would leave the visit behind.
    /// </summary>
    private List<Participant> LetGoOfDated(Batch batch)
    {
        var visitors = batch.Visits.Values.Select(visit => visit.Participant).ToHashSet();
        var (changed, dated) = (new List<Participant>(), new List<Participant>());
        foreach (var person in batch.People.Touched)
        {
            (person.IsChanged || visitors.Contains(person.Row) ? changed : dated).Add(person.Row);
        }

        changed.ForEach(db.BumpVersion);

        // Otherwise each look at an entry would compare all of its values.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        dated.ForEach(person => db.Entry(person).State = EntityState.Detached);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        return dated;
    }

    private async Task DateAsync(List<Participant> people, CancellationToken cancellationToken)
    {
        foreach (var some in people.GroupBy(person => person.LaborForceStatusResponse.On))
        {
            var (ids, day) = (some.Select(person => person.Id).ToList(), some.Key);
            await db.Participants.Where(person => EF.Parameter(ids).Contains(person.Id)).ExecuteUpdateAsync(
                person => person.SetProperty(row => row.Version, row => row.Version + 1).SetProperty(row => row.LaborForceStatusResponse.On, day), cancellationToken);
        }

        var all = people.ConvertAll(person => person.Id);
        var versions = all.Count == 0 ? [] : await db.Participants.Where(person => EF.Parameter(all).Contains(person.Id))
            .Select(person => new { person.Id, person.Version }).ToDictionaryAsync(person => person.Id, person => person.Version, cancellationToken);
        if (people.Exists(person => versions[person.Id] != person.Version + 1))
        {
            throw new DbUpdateConcurrencyException("Somebody else has saved a record in between.");
        }
    }

    private async Task<Dictionary<Guid, long>> AddPeopleAsync(Batch batch, CancellationToken cancellationToken)
    {
        var added = batch.People.New.ToList();
        if (added.Count == 0)
        {
            return [];
        }

        await db.InsertAsync(added, cancellationToken);
        var keys = added.ConvertAll(person => person.PublicId);
        var ids = await db.Participants.Where(person => EF.Parameter(keys).Contains(person.PublicId))
            .Select(person => new { person.PublicId, person.Id }).ToDictionaryAsync(person => person.PublicId, person => person.Id, cancellationToken);
        var rows = added.ConvertAll(person => (Person: person, Id: ids[person.PublicId]));
        await db.AddNamesOfNewAsync(rows, cancellationToken);
        await db.AddPairsOfNewAsync(rows, compared, cancellationToken);
        await db.InsertAsync(rows.ConvertAll(row => new PersonChange { ParticipantId = row.Id }), cancellationToken);
        return ids;
    }

    private async Task AddSendersAsync(Batch batch, Dictionary<Guid, long> people, CancellationToken cancellationToken)
    {
        var systemId = batch.Run.System.Id;
        var linked = batch.People.Linked.ToList();
        await db.InsertAsync(
            [.. linked.Where(link => !link.IsKnown).Select(link => new SystemPerson { SystemId = systemId, SenderId = link.SenderId, ParticipantId = IdOf(people, link.Row) })], cancellationToken);
        foreach (var (senderId, row, _) in linked.Where(link => link.IsKnown))
        {
            var person = IdOf(people, row);
            await db.SystemPeople.Where(sender => sender.SystemId == systemId && sender.SenderId == senderId)
                .ExecuteUpdateAsync(sender => sender.SetProperty(column => column.ParticipantId, person), cancellationToken);
        }
    }

    private async Task AddRoomVisitorsAsync(Batch batch, CancellationToken cancellationToken)
    {
        var visits = batch.NewVisits.ConvertAll(row => row.Visit);
        var known = visits.Where(visit => visit.Participant.Id > 0).Select(visit => visit.ParticipantId).Distinct().ToList();
        var there = known.Count == 0 ? [] : (await db.RoomVisitors.Where(row => EF.Parameter(known).Contains(row.ParticipantId))
            .Select(row => new { row.LocationId, row.ParticipantId }).ToListAsync(cancellationToken)).Select(row => (row.LocationId, row.ParticipantId)).ToHashSet();
        var added = visits.Where(visit => there.Add((visit.LocationId, visit.ParticipantId))).Select(visit => new RoomVisitor
        {
            LocationId = visit.LocationId,
            ParticipantId = visit.ParticipantId,
            FirstNameKey = visit.Participant.FirstNameKey,
            LastNameKey = visit.Participant.LastNameKey,
        }).ToList();
        if (added.Count > 0)
        {
            await db.InsertAsync(added, cancellationToken);
            await db.AddNamesInRoomsAsync(added, cancellationToken);
        }
    }

    private async Task AddVisitsAsync(Batch batch, LoadProgress progress, Dictionary<Guid, long> people, CancellationToken cancellationToken)
    {
        await db.InsertAsync([.. batch.NewVisits.Select(row => row.Visit)], cancellationToken);
        var keys = batch.NewVisits.ConvertAll(row => row.Visit.PublicId);
        var ids = keys.Count == 0 ? [] : await db.Visits.Where(visit => EF.Parameter(keys).Contains(visit.PublicId))
            .Select(visit => new { visit.PublicId, visit.Id }).ToDictionaryAsync(visit => visit.PublicId, visit => visit.Id, cancellationToken);
        await db.InsertAsync([.. batch.NewVisits.SelectMany(row => row.Services, (row, service) => new VisitService { VisitId = ids[row.Visit.PublicId], ServiceId = service })], cancellationToken);
        await db.AddChangesOfNewAsync(batch.NewVisits.ConvertAll(row => row.Visit), [.. ids.Values], people.Values, cancellationToken);
        foreach (var (sent, visit) in batch.NewSent.Concat(batch.Moved))
        {
            sent.VisitId = ids[visit.PublicId];
        }

        await db.InsertAsync([.. batch.NewSent.Select(row => row.Sent)], cancellationToken);
        if (batch.Moved.Count > 0)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        await AddDoublesAsync(batch, progress, (people, ids), cancellationToken);
    }

    private async Task AddDoublesAsync(Batch batch, LoadProgress progress, (Dictionary<Guid, long> People, Dictionary<Guid, long> Visits) added, CancellationToken cancellationToken)
    {
        var often = batch.MayBeDoubles.CountBy(row => row.Visit.Participant).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        var asked = batch.MayBeDoubles.Where(row => !added.People.ContainsKey(row.Visit.Participant.PublicId) || often.Contains(row.Visit.Participant))
            .ToDictionary(row => added.Visits.TryGetValue(row.Visit.PublicId, out var id) ? id : row.Visit.Id, row => row.WasThere);
        if (asked.Count == 0)
        {
            return;
        }

        var pairs = await DoublesOfAsync(batch, asked, cancellationToken);
        var later = pairs.FindAll(pair => pair.OtherId < pair.VisitId || !asked.TryGetValue(pair.OtherId, out var wasThere) || wasThere);
        progress.PossibleDoubles += later.Select(pair => pair.VisitId).Distinct().Count();
        await db.InsertAsync(later.ConvertAll(pair => new PossibleDouble { LoadId = batch.Run.Load.Id, VisitId = pair.VisitId, OtherId = pair.OtherId }), cancellationToken);
    }

    /// <summary>Compared here and not by a join: SQLite would read all visits of the system for it.</summary>
    private async Task<List<(long VisitId, long OtherId)>> DoublesOfAsync(Batch batch, Dictionary<long, bool> asked, CancellationToken cancellationToken)
    {
        var account = batch.Run.System.AccountId;
        var people = batch.MayBeDoubles.Select(row => row.Visit.ParticipantId).Distinct().ToList();
        var (first, last) = (batch.MayBeDoubles.Min(row => row.Visit.Day), batch.MayBeDoubles.Max(row => row.Visit.Day));
        var visits = await db.Visits.Where(visit => EF.Parameter(people).Contains(visit.ParticipantId) && visit.Day >= first && visit.Day <= last)
            .Select(visit => new { visit.Id, visit.TechnicianId, IsVoid = visit.Void != null, visit.ParticipantId, visit.Day, visit.LocationId, visit.StartedAt })
            .ToListAsync(cancellationToken);
        return
        [
            .. visits.GroupBy(visit => (visit.ParticipantId, visit.Day, visit.LocationId, visit.StartedAt)).Where(same => same.Count() > 1).SelectMany(
                same => same.Where(visit => asked.ContainsKey(visit.Id)).SelectMany(
                    visit => same.Where(other => other.Id != visit.Id && other.TechnicianId == account && !other.IsVoid).Select(other => (visit.Id, other.Id)))),
        ];
    }

    private static long IdOf(Dictionary<Guid, long> people, Participant row) => people.TryGetValue(row.PublicId, out var id) ? id : row.Id;
}
