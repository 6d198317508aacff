using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Visits;

[Scoped]
public sealed class LaborForceStatusSync(ResourceRoomDb db, ParticipantItems items)
{
    public static StatusAtContact? Of(Visit visit) => visit is { Void: null, LaborForceStatus: { } status }
        ? new StatusAtContact(visit.StartedAt, visit.Day, status)
        : null;

    public Task<StatusAtContact?> LatestOtherAsync(Visit visit, CancellationToken cancellationToken) => db.Visits
        .Where(other => other.ParticipantId == visit.ParticipantId && other.Id != visit.Id && other.Void == null && other.LaborForceStatus != null)
        .OrderByDescending(other => other.StartedAt)
        .Select(other => new StatusAtContact(other.StartedAt, other.Day, other.LaborForceStatus!.Value))
        .FirstOrDefaultAsync(cancellationToken);

    public Task RefreshAsync(Visit visit, StatusAtContact? before, Act act, CancellationToken cancellationToken) =>
        RefreshAsync(visit, before, Of(visit), visit is { Void: null, LaborForceStatusState: ResponseState.Declined }, act, cancellationToken);

    /// <summary>The same for a visit that no longer counts for its record: it was voided, or goes to another record.</summary>
    public Task LeaveOutAsync(Visit visit, StatusAtContact? before, Act act, CancellationToken cancellationToken) =>
        RefreshAsync(visit, before, now: null, isDeclinedNow: false, act, cancellationToken);

    private async Task RefreshAsync(Visit visit, StatusAtContact? before, StatusAtContact? now, bool isDeclinedNow, Act act, CancellationToken cancellationToken)
    {
        var contacts = new[] { await LatestOtherAsync(visit, cancellationToken), now }.OfType<StatusAtContact>();

        var person = visit.Participant;
        var onFile = items.Read(person);
        var (status, day) = LatestStatus.After(onFile.LaborForceStatus, person.LaborForceStatusResponse.On, before, isDeclinedNow, contacts);
        if (status == onFile.LaborForceStatus && day == person.LaborForceStatusResponse.On)
        {
            return;
        }

        var changes = items.Write(person, onFile with { LaborForceStatus = status }, day!.Value);

        // The same answer of another day is still that day's answer.
        person.LaborForceStatusResponse = new Response { State = status.State, On = day };
        if (changes.Count > 0)
        {
            db.LogEvent(new ParticipantItemsChanged(changes), Subject.Participant(person.PublicId), act);
        }
    }
}
