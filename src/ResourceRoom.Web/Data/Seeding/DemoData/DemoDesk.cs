using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Visits;

using RandomKey = ResourceRoom.Domain.Reporting.Federal.Rows.PirlKey;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>
/// Does in memory what the desk does: asks, keeps the answers, classifies, records the visit. Each person's visits come
/// in the order of time.
/// </summary>
internal sealed class DemoDesk(ParticipantItems items, DemoEnrollments enrollments, DemoChance chance)
{
    private readonly DemoServicesUsed services = new(chance);

    public List<Visit> Visits { get; } = [];

    public Visit CheckIn(DemoPerson person, DemoCheckIn checkIn)
    {
        var day = OfficeClock.DayOf(checkIn.StartedAt);
        var record = person.Record ??= NewRecord(checkIn.RecordedAt, checkIn.TechnicianId);
        var before = items.Read(record);
        var said = person.Visits.Count == 0 ? person.Answers : SaidAgain(person, before);
        RegisterWhenDue(person, record, checkIn.StartedAt);
        items.Write(record, before.CompletedBy(said), day);
        if (said.Ssn.IsGiven)
        {
            MakeEarlierReportable(person.Visits, day, checkIn.StartedAt);
        }

        var visit = NewVisit(record, said.LaborForceStatus, checkIn);
        Use(visit, person);
        person.Visits.Add(visit);
        Visits.Add(visit);
        return visit;
    }

    public Participant Enroll(DemoPerson person, DateTime at, long caseManagerId)
    {
        var record = person.Record = NewRecord(at, caseManagerId);
        RegisterWhenDue(person, record, at);
        items.Write(record, person.Answers, OfficeClock.DayOf(at));
        return record;
    }

    /// <summary>Lets a visit be the second try: the first, some minutes before, was a slip and undone at once.</summary>
    public void PrecedeByUndone(Visit visit)
    {
        var undoneAt = visit.StartedAt.AddMinutes(-2);
        AddSlip(visit, visit, undoneAt.AddMinutes(-1), new VisitVoid { VoidedAt = undoneAt, VoidedById = visit.TechnicianId, Reason = VisitVoid.UndoneAtTheDesk });
    }

    public void AddSlip(Visit like, Visit at, DateTime startedAt, VisitVoid voided)
    {
        var slip = new Visit
        {
            PublicId = Guid.CreateVersion7(startedAt),
            Participant = like.Participant,
            LocationId = at.LocationId,
            StartedAt = startedAt,
            EndedAt = voided.VoidedAt,
            Day = OfficeClock.DayOf(startedAt),
            RecordedAt = startedAt,
            LaborForceStatus = like.LaborForceStatus,
            LaborForceStatusState = like.LaborForceStatusState,
            Class = like.Class,
            IsReportable = like.IsReportable,
            Source = VisitSource.Desk,
            TechnicianId = at.TechnicianId,
            Void = voided,
        };
        slip.Services.Add(new VisitService { ServiceId = like.Services.First().ServiceId });
        Visits.Add(slip);
    }

    private Participant NewRecord(DateTime at, long by) => new()
    {
        PublicId = Guid.CreateVersion7(at),
        PirlKey = string.Concat(Enumerable.Range(0, RandomKey.Length).Select(_ => RandomKey.Alphabet[chance.Between(0, RandomKey.Alphabet.Length - 1)])),
        CreatedAt = at,
        CreatedById = by,
    };

    /// <summary>Labor Force Status is asked at every contact; of the rest only an SSN that was declined before.</summary>
    private NineAnswers SaidAgain(DemoPerson person, NineAnswers before) => new()
    {
        LaborForceStatus = StatusNow(before.LaborForceStatus),
        Ssn = person.Visits.Count == 1 ? person.SsnAtSecondVisit : Answer<Ssn>.NotAsked,
    };

    private Answer<LaborForceStatus> StatusNow(Answer<LaborForceStatus> before)
    {
        var declines = chance.In100(before.IsGiven ? 3 : 85);
        var changed = (LaborForceStatus)chance.Between(0, 3);
        if (declines)
        {
            return Answer<LaborForceStatus>.Declined;
        }

        return before.IsGiven && chance.In100(94) ? before : Answer<LaborForceStatus>.Given(changed);
    }

    private void RegisterWhenDue(DemoPerson person, Participant record, DateTime at)
    {
        if (person.Program is null || record.IsRegistered || person.Visits.Count + 1 < person.RegisteredAtVisit)
        {
            return;
        }

        enrollments.Enroll(person, record, at);
    }

    private static void MakeEarlierReportable(IEnumerable<Visit> earlier, DateOnly suppliedOn, DateTime at)
    {
        foreach (var visit in earlier.Where(visit => !visit.IsReportable && ReportabilityRule.MakesReportable(visit.Day, suppliedOn)))
        {
            visit.IsReportable = true;
            visit.BecameReportableAt = at;
        }
    }

    private Visit NewVisit(Participant record, Answer<LaborForceStatus> status, DemoCheckIn checkIn)
    {
        var classification = Classification.Of(items.Read(record).States, record.IsRegistered);
        return new Visit
        {
            PublicId = Guid.CreateVersion7(checkIn.RecordedAt),
            Participant = record,
            LocationId = checkIn.Room.Id,
            StartedAt = checkIn.StartedAt,
            EndedAt = checkIn.EndedAt,
            WasNotCheckedOut = checkIn.WasNotCheckedOut,
            Day = OfficeClock.DayOf(checkIn.StartedAt),
            RecordedAt = checkIn.RecordedAt,
            LaborForceStatus = status.IsGiven ? status.Value : null,
            LaborForceStatusState = status.State,
            Class = classification.Class,
            IsReportable = classification.IsReportable,
            Source = checkIn.TypedInAt is null ? VisitSource.Desk : VisitSource.CatchUp,
            TechnicianId = checkIn.TechnicianId,
        };
    }

    private void Use(Visit visit, DemoPerson person)
    {
        IReadOnlyList<int> used = visit.EndedAt is null && person.ServicesNow.Count > 0
            ? [.. person.ServicesNow.Select(DemoServicesUsed.IdOf)]
            : services.Any();
        foreach (var service in used)
        {
            visit.Services.Add(new VisitService { ServiceId = service });
        }

        visit.Note = services.NoteOn(used);
    }
}
