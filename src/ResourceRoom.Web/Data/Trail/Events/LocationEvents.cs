using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;

namespace ResourceRoom.Web.Data.Trail.Events;

/// <param name="Kind">What it is about.</param>
/// <param name="Lwia">The area.</param>
/// <param name="Room">The code of the room; null for a new one.</param>
[StoredAs("LocationFormBegun", version: 1)]
public sealed record LocationFormBegun(LocationFormKind Kind, int Lwia, string? Room) : ActivityDetail;

[StoredAs("LocationFormChanged", version: 1)]
public sealed record LocationFormChanged : ActivityDetail;

[StoredAs("LocationFormSubmitted", version: 1)]
public sealed record LocationFormSubmitted(DateOnly EventOn, DateOnly SentOn, DateOnly DueOn) : ActivityDetail;

[StoredAs("LocationFormReturned", version: 1)]
public sealed record LocationFormReturned(int Comments) : ActivityDetail;

[StoredAs("LocationFormAccepted", version: 1)]
public sealed record LocationFormAccepted(string Room, DateOnly EventOn) : ActivityDetail;

[StoredAs("LocationFormWithdrawn", version: 1)]
public sealed record LocationFormWithdrawn(bool WasAccepted, string? Reason) : ActivityDetail;

[StoredAs("LocationFormMoved", version: 1)]
public sealed record LocationFormMoved(DateOnly Before, DateOnly After, string Reason) : ActivityDetail;

[StoredAs("LocationFormDiscarded", version: 1)]
public sealed record LocationFormDiscarded(LocationFormKind Kind) : ActivityDetail;

[StoredAs("LocationFormApplied", version: 1)]
public sealed record LocationFormApplied(string Room, DateOnly EventOn) : ActivityDetail;

/// <summary>Its day came when the room was closed for good.</summary>
[StoredAs("LocationFormLapsed", version: 1)]
public sealed record LocationFormLapsed(string Room, DateOnly EventOn) : ActivityDetail;

[StoredAs("LocationFormReminded", version: 1)]
public sealed record LocationFormReminded(FormReminderKind Kind, DateOnly DueOn) : ActivityDetail;

[StoredAs("LocationsExported", version: 1)]
public sealed record LocationsExported(int? Area, string? State, DateOnly On, bool IsSearched, int Count) : ActivityDetail;
