using System.Runtime.CompilerServices;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>Compares what is kept because of visits with what the visits say, whoever wrote them.</summary>
public static class VisitCheck
{
    public static async IAsyncEnumerable<string> CheckVisitsAsync(this ResourceRoomDb db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (string What, IQueryable<string> Keys)[] differences =
        [
            ("is kept as seen in a room without a visit that counts", db.RoomVisitors
                .Where(row => !db.Visits.Any(visit => visit.LocationId == row.LocationId && visit.ParticipantId == row.ParticipantId && visit.Void == null))
                .Select(row => row.Participant.PublicId.ToString())),
            ("has a visit and is not kept as seen in its room", db.Visits
                .Where(visit => visit.Void == null && !db.RoomVisitors.Any(row => row.LocationId == visit.LocationId && row.ParticipantId == visit.ParticipantId))
                .Select(visit => visit.Participant.PublicId.ToString()).Distinct()),
            ("is kept in a room under another name", db.RoomVisitors
                .Where(row => row.FirstNameKey != row.Participant.FirstNameKey || row.LastNameKey != row.Participant.LastNameKey)
                .Select(row => row.Participant.PublicId.ToString()).Distinct()),
            ("cannot be found in a room by every name", db.RoomVisitors
                .Where(row => db.LookupNames.Any(name => name.ParticipantId == row.ParticipantId && !name.Rooms.Any(room => room.LocationId == row.LocationId)))
                .Select(row => row.Participant.PublicId.ToString()).Distinct()),
            ("is found by name in a room that has not seen them", db.RoomLookupNames
                .Where(name => !db.RoomVisitors.Any(row => row.LocationId == name.LocationId && row.ParticipantId == name.LookupName.ParticipantId))
                .Select(name => name.LookupName.Participant.PublicId.ToString()).Distinct()),
            ("has a visit of a load that its system does not know", db.Visits
                .Where(visit => visit.Source == VisitSource.Load && visit.Void == null && !db.SystemVisits.Any(sent => sent.VisitId == visit.Id))
                .Select(visit => visit.Participant.PublicId.ToString()).Distinct()),
        ];
        foreach (var (what, keys) in differences)
        {
            await foreach (var person in keys.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                yield return $"Participant {person} {what}.";
            }
        }
    }
}
