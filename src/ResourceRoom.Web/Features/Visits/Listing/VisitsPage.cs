using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record RoomOption(long Id, string Code, string Name);

/// <summary>The list with its filter; no list when the filter is wrong.</summary>
public sealed record VisitsPage(VisitFilter Filter, IReadOnlyList<RoomOption> Rooms, ListPage? List = null);
