using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.TakingBack;

/// <summary>
/// Takes the answers that a check-in supplied off the record again, with what followed from them, because the visit is voided or
/// goes to another record. The event of the visit says what was there before; later events say what was changed since
/// (docs/decisions/0014). To be called while the visit is still of the record; the caller saves.
/// </summary>
[Scoped]
public sealed class TakeBackAnswers(ResourceRoomDb db, ParticipantItems items, LaborForceStatusSync statusSync)
{
    public async Task<TakenBack> TakeBackAsync(Visit visit, StatusAtContact? given, Act act, CancellationToken cancellationToken)
    {
        if (await SuppliedAsync(visit, cancellationToken) is not { Supplied: { } supplied } recorded)
        {
            await statusSync.LeaveOutAsync(visit, given, act, cancellationToken);
            return new TakenBack([], []);
        }

        var person = visit.Participant;
        var isOfNewRecord = supplied.Count == NineItems.PolicyOrder.Count && supplied.All(item => item.State == ResponseState.NotAsked);
        var since = await SinceAsync(recorded.Participant, visit.RecordedAt, cancellationToken);
        if (recorded.Participant != person.PublicId
            || since.Any(detail => detail is ParticipantsMerged or ParticipantsUnmerged)
            || (isOfNewRecord && await IsUsedAsync(visit, cancellationToken)))
        {
            await statusSync.LeaveOutAsync(visit, given, act, cancellationToken);
            return new TakenBack([], [.. supplied.Select(item => item.Item)]) { IsOfNewRecord = isOfNewRecord };
        }

        var before = items.ReadDated(person);
        var latest = await statusSync.LatestOtherAsync(visit, cancellationToken);
        var answers = TakeBackRule.Of(before, supplied, ChangedSince(supplied, since, given, person), latest);
        items.Write(person, answers.Answers);
        db.LogEvent(new ParticipantItemsChanged(ItemChange.Between(before.Answers, answers.Answers.Answers)), Subject.Participant(person.PublicId), act);
        return new TakenBack(answers.Items, answers.Stayed)
        {
            IsOfNewRecord = isOfNewRecord,
            NoLongerReportable = answers.Items.Contains(NineItem.Ssn) ? await StopCountingAsync(visit, act, cancellationToken) : 0,
        };
    }

    private async Task<VisitRecorded?> SuppliedAsync(Visit visit, CancellationToken cancellationToken)
    {
        // What the check-in supplied was taken off the first record when the visit went to this one.
        var lines = await db.ActivityEvents.About(Subject.Visit(visit.PublicId)).OfAny([typeof(VisitRecorded), typeof(VisitPersonChanged)]).ToListAsync(cancellationToken);
        return lines is [var only] ? only.Read() as VisitRecorded : null;
    }

    private async Task<IReadOnlyList<ActivityDetail>> SinceAsync(Guid participant, DateTime at, CancellationToken cancellationToken)
    {
        var events = await db.ActivityEvents.About(Subject.Participant(participant))
            .OfAny([typeof(ParticipantItemsChanged), typeof(ParticipantsMerged), typeof(ParticipantsUnmerged)])
            .Where(line => line.At >= at)
            .ToListAsync(cancellationToken);
        return [.. events.Select(line => line.Read())];
    }

    private Task<bool> IsUsedAsync(Visit visit, CancellationToken cancellationToken) => db.Participants.AnyAsync(
        person => person.Id == visit.ParticipantId
            && (person.Visits.Any(other => other.Id != visit.Id && other.Void == null) || person.Enrollments.Any() || person.Passes.Any(pass => pass.RevokedAt == null)),
        cancellationToken);

    private static HashSet<NineItem> ChangedSince(IReadOnlyList<SuppliedItem> supplied, IReadOnlyList<ActivityDetail> since, StatusAtContact? given, Participant person)
    {
        // The check-in's own change of an item is the one from what was there before.
        var changes = since.OfType<ParticipantItemsChanged>().SelectMany(changed => changed.Changes).ToList();
        var changed = supplied
            .Where(item => changes.Any(change => change.Item == item.Item && change.Before != ItemChange.Written(item.State, item.Text)))
            .Select(item => item.Item)
            .ToHashSet();
        if (given is not null)
        {
            // Labor force status changes with visits alone: it stays if the record shows another one by now.
            var isShown = person.LaborForceStatus == given.Status && person.LaborForceStatusResponse.On == given.Day;
            _ = isShown ? changed.Remove(NineItem.LaborForceStatus) : changed.Add(NineItem.LaborForceStatus);
        }

        return changed;
    }

    private async Task<int> StopCountingAsync(Visit visit, Act act, CancellationToken cancellationToken)
    {
        var reportable = await db.Visits
            .Where(other => other.ParticipantId == visit.ParticipantId && other.Id != visit.Id && other.IsReportable && other.Void == null)
            .ToListAsync(cancellationToken);
        var arrivals = await db.ArrivalsAsync(reportable, cancellationToken);
        var stopping = reportable.Where(other => TakeBackRule.StopsCounting(other.BecameReportableAt ?? arrivals[other.Id], visit.RecordedAt)).ToList();
        foreach (var other in stopping)
        {
            other.IsReportable = false;
            other.BecameReportableAt = null;
        }

        if (stopping.Count > 0)
        {
            db.LogEvent(new VisitsNoLongerReportable(stopping.Count), Subject.Participant(visit.Participant.PublicId), act);
        }

        return stopping.Count;
    }
}
