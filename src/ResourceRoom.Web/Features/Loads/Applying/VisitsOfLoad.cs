using ResourceRoom.Domain.Loads.Applying;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>Makes, changes and voids visits as rows of a load say, and lets records take what they supply.</summary>
[Scoped]
public sealed class VisitsOfLoad(ResourceRoomDb db, ParticipantItems items, SentHashes hashes, LaborForceStatusSync statusSync)
{
    /// <summary>Whether an SSN comes to a record whose visits are not all in the database yet.</summary>
    internal static bool AsksDatabase(BatchPerson person, LoadedVisit row) => person.IsTouched && row.Items.Ssn.IsGiven
        && (!person.OnFile.Ssn.IsGiven || OfficeClock.DayOf(row.Start) < person.Row.SsnResponse.On);

    internal static BatchPerson AddPerson(Batch batch, LoadProgress progress)
    {
        var row = Participant.Create(batch.Run.Act.At, batch.Run.Act.Who.AccountId);
        progress.NewPeople++;
        return batch.People.AddNew(row);
    }

    /// <summary>Keeps the latest moment at which the sender changed a row that says nothing else.</summary>
    internal void KeepLatest(SystemVisit? sent, LoadedVisit row)
    {
        if (sent is not null && row.ChangedAt is { } at && (sent.ChangedAt is not { } latest || at > latest))
        {
            db.Attach(sent);
            sent.ChangedAt = at;
        }
    }

    internal async Task<Visit> AddAsync(
        Batch batch, BatchPerson person, LoadedVisit row, SentVisit says, LoadProgress progress, CancellationToken cancellationToken)
    {
        var run = batch.Run;
        var supplied = await SupplyAsync(batch, person, row, progress, cancellationToken);
        var room = run.Rooms[says.Location];
        var visit = new Visit
        {
            PublicId = Guid.CreateVersion7(run.Act.At),
            LocationId = room.Id,
            Participant = person.Row,
            StartedAt = says.Start,
            EndedAt = EndOf(run, room.Id, says),
            WasNotCheckedOut = says.End is null,
            Day = OfficeClock.DayOf(says.Start),
            RecordedAt = run.Act.At,
            LaborForceStatus = says.Status.IsGiven ? says.Status.Value : null,
            LaborForceStatusState = says.Status.State,
            Class = person.Row.Class,
            IsReportable = person.Row.IsReportableOn(OfficeClock.DayOf(says.Start)),
            Source = VisitSource.Load,
            TechnicianId = run.System.AccountId,
            Note = says.Note,
        };
        batch.NewVisits.Add((visit, [.. says.Services.Select(code => run.Services[code].Id)]));
        batch.MayBeDoubles.Add((visit, WasThere: false));
        person.IsTouched = true;
        var recorded = new VisitRecorded
        {
            Participant = person.Row.PublicId,
            Class = visit.Class,
            IsReportable = visit.IsReportable,
            Source = visit.Source,
            Day = visit.Day,
            Services = says.Services,
            Supplied = supplied.Supplied.Count > 0 ? supplied.Supplied : null,
        };
        batch.Log(recorded, Subject.Visit(visit.PublicId));
        return visit;
    }

    internal void AddSent(Batch batch, string senderId, LoadedVisit row, Visit visit) => batch.NewSent.Add((
        new SystemVisit
        {
            SystemId = batch.Run.System.Id,
            SenderId = senderId,
            LocationId = batch.Run.Rooms[row.Location].Id,
            StartedAt = row.Start,
            Day = OfficeClock.DayOf(row.Start),
            EndedAt = row.End,
            Status = row.Items.LaborForceStatus.IsGiven ? row.Items.LaborForceStatus.Value : null,
            StatusState = row.Items.LaborForceStatus.State,
            Services = string.Join(';', row.Services),
            NoteHash = hashes.OfNote(row.Note),
            PersonHash = batch.PersonHashes[row],
            RowHash = batch.Changing[row],
            ChangedAt = row.ChangedAt,
        },
        visit));

    internal async Task ChangeAsync(
        Batch batch, (SystemVisit Sent, Visit Visit) known, BatchPerson person, LoadedVisit row, LoadProgress progress, CancellationToken cancellationToken)
    {
        var (sent, visit) = known;
        var says = SentVisit.Of(row);
        var last = LastOf(batch.Run, sent, row);
        var change = ChangeRule.Of(last, NowOf(batch.Run, visit), says);
        progress.KeptCorrections += change.IsCorrectionKept ? 1 : 0;
        if (ChangeRule.IsOtherRoom(last, says) || person.Row != visit.Participant)
        {
            await VoidAsync(batch, visit, $"{batch.Run.Reason}: the sender gave it another {(person.Row != visit.Participant ? "person" : "room")}", cancellationToken);
            batch.Moved.Add((sent, await AddAsync(batch, person, row, change.Visit, progress, cancellationToken)));
        }
        else
        {
            await CorrectAsync(batch, visit, person, row, change.Visit, progress, cancellationToken);
        }

        Remember(batch, sent, row);
    }

    internal async Task VoidAsync(Batch batch, Visit visit, string reason, CancellationToken cancellationToken)
    {
        var (act, status) = (batch.Run.Act, LaborForceStatusSync.Of(visit));
        visit.EndedAt ??= act.At;
        visit.Void = new VisitVoid { VoidedAt = act.At, VoidedById = act.Who.AccountId, Reason = Cut(reason) };
        db.BumpVersion(visit);
        await statusSync.RefreshAsync(visit, status, act, cancellationToken);
        var person = batch.People.Of(visit.Participant);
        batch.People.Refresh(person, items.Read(person.Row));
        person.IsTouched = person.IsChanged = true;
        batch.Log(new VisitVoided(Cut(reason)), Subject.Visit(visit.PublicId));
    }

    private async Task CorrectAsync(
        Batch batch, Visit visit, BatchPerson person, LoadedVisit row, SentVisit says, LoadProgress progress, CancellationToken cancellationToken)
    {
        var (run, status, start) = (batch.Run, LaborForceStatusSync.Of(visit), visit.StartedAt);
        IReadOnlyList<CatalogService> catalog = [.. run.Services.Values];
        var before = VisitFacts.Of(visit, catalog);
        await SupplyAsync(batch, person, row, progress, cancellationToken);
        (visit.StartedAt, visit.Day, visit.Note) = (says.Start, OfficeClock.DayOf(says.Start), says.Note);
        if (says.End is not null || !visit.WasNotCheckedOut || start != says.Start)
        {
            (visit.EndedAt, visit.WasNotCheckedOut) = (EndOf(run, visit.LocationId, says), says.End is null);
        }

        (visit.LaborForceStatus, visit.LaborForceStatusState) = (says.Status.IsGiven ? says.Status.Value : null, says.Status.State);
        SetServices(run, visit, says);
        (visit.Class, visit.IsReportable) = (person.Row.Class, person.Row.IsReportableOn(visit.Day));
        visit.BecameReportableAt = visit.IsReportable ? visit.BecameReportableAt : null;
        db.BumpVersion(visit);
        batch.MayBeDoubles.Add((visit, start == says.Start));
        await statusSync.RefreshAsync(visit, status, run.Act, cancellationToken);
        batch.People.Refresh(person, items.Read(person.Row));
        person.IsTouched = person.IsChanged = true;
        var changes = VisitChange.Between(before, VisitFacts.Of(visit, catalog));
        if (changes.Count > 0)
        {
            visit.Corrections.Add(new VisitCorrection
            {
                CorrectedAt = run.Act.At,
                CorrectedById = run.Act.Who.AccountId,
                Reason = run.Reason,
                Changes = VisitChange.ToJson(changes),
            });
            batch.Log(new VisitCorrected(run.Reason, [.. changes.Select(change => change.ForTrail())], visit.IsReportable), Subject.Visit(visit.PublicId));
        }
    }

    /// <summary>Lets the record take what the row supplies, as at the desk.</summary>
    private async Task<SuppliedAtContact> SupplyAsync(
        Batch batch, BatchPerson person, LoadedVisit row, LoadProgress progress, CancellationToken cancellationToken)
    {
        var (day, onFile, act) = (OfficeClock.DayOf(row.Start), person.OnFile, batch.Run.Act);
        var isFirst = person.IsNew && person.OnFile == new NineAnswers();
        progress.KeptOnFile += onFile.KeptAgainst(row.Items).Count > 0 ? 1 : 0;
        var supplied = items.WriteContact(person.Row, onFile, row.Items, day);
        var subject = Subject.Participant(person.Row.PublicId);
        if (isFirst)
        {
            batch.Log(new ParticipantCreated(supplied.Changes), subject);
        }
        else if (supplied.Changes.Count > 0)
        {
            batch.Log(new ParticipantItemsChanged(supplied.Changes), subject);
        }

        batch.People.Refresh(person, onFile.CompletedBy(LatestContact.ForTheRecord(onFile, person.Row.LaborForceStatusResponse.On, row.Items, day)));
        person.IsChanged |= supplied.Changes.Count > 0 || supplied.HasSsn;
        if (supplied.HasSsn && !isFirst && await db.MakeReportableAsync(person.Row.Id, day, act.At, cancellationToken) is var others and > 0)
        {
            progress.BecameReportable += others;
            batch.Log(new VisitsBecameReportable(others), subject);
        }

        return supplied;
    }

    private static DateTime EndOf(LoadRun run, long room, SentVisit says) =>
        says.End ?? ClosingInstant.Of(says.Start, run.Hours.Of(room, OfficeClock.DayOf(says.Start)));

    private void SetServices(LoadRun run, Visit visit, SentVisit says)
    {
        var wanted = says.Services.Select(code => run.Services[code].Id).ToList();
        db.RemoveRange(visit.Services.Where(used => !wanted.Contains(used.ServiceId)).ToList());
        foreach (var service in wanted.Where(id => visit.Services.All(used => used.ServiceId != id)).ToList())
        {
            visit.Services.Add(new VisitService { ServiceId = service });
        }
    }

    /// <summary>The last row in the terms of this one; of its note it is known only whether it was the same.</summary>
    private SentVisit LastOf(LoadRun run, SystemVisit sent, LoadedVisit row) => new()
    {
        Location = run.CodeOf(sent.LocationId),
        Start = sent.StartedAt,
        End = sent.EndedAt,
        Status = StatusOf(sent.StatusState, sent.Status),
        Services = [.. sent.Services.Split(';', StringSplitOptions.RemoveEmptyEntries)],
        Note = Same(sent.NoteHash, hashes.OfNote(row.Note)) ? row.Note : row.Note is null ? "" : null,
    };

    private static SentVisit NowOf(LoadRun run, Visit visit) => new()
    {
        Location = run.CodeOf(visit.LocationId),
        Start = visit.StartedAt,
        End = visit.WasNotCheckedOut ? null : visit.EndedAt,
        Status = VisitFacts.StatusOf(visit),
        Services = [.. visit.Services.Select(used => run.CodeOfService(used.ServiceId)).Order(StringComparer.Ordinal)],
        Note = visit.Note,
    };

    private static Answer<LaborForceStatus> StatusOf(ResponseState state, LaborForceStatus? status) =>
        state == ResponseState.Given ? Answer<LaborForceStatus>.Given(status!.Value) : Answer<LaborForceStatus>.Declined;

    private void Remember(Batch batch, SystemVisit sent, LoadedVisit row)
    {
        var status = row.Items.LaborForceStatus;
        (sent.LocationId, sent.StartedAt, sent.EndedAt, sent.Day) = (batch.Run.Rooms[row.Location].Id, row.Start, row.End, OfficeClock.DayOf(row.Start));
        (sent.Status, sent.StatusState, sent.Services) = (status.IsGiven ? status.Value : null, status.State, string.Join(';', row.Services));
        (sent.NoteHash, sent.PersonHash, sent.RowHash) = (hashes.OfNote(row.Note), batch.PersonHashes[row], batch.Changing[row]);
        sent.ChangedAt = sent.ChangedAt > row.ChangedAt ? sent.ChangedAt : row.ChangedAt ?? sent.ChangedAt;
    }

    private static bool Same(byte[]? one, byte[]? other) => one is null ? other is null : other is not null && one.AsSpan().SequenceEqual(other);

    private static string Cut(string reason) => reason.Length <= VisitVoid.ReasonLength ? reason : $"{reason[..(VisitVoid.ReasonLength - 1)]}…";
}
