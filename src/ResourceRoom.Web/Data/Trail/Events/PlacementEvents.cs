using ResourceRoom.Domain.Enrollments.Placements;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("PlacementRecorded", version: 1)]
public sealed record PlacementRecorded(Guid Participant, PlacementKind Kind, DateOnly StartedOn, DateOnly? EndedOn) : ActivityDetail;

[StoredAs("PlacementEnded", version: 1)]
public sealed record PlacementEnded(DateOnly? Before, DateOnly After) : ActivityDetail;

[StoredAs("PlacementVoided", version: 1)]
public sealed record PlacementVoided(string Reason) : ActivityDetail;
