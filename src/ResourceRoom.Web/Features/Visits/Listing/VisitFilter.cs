using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitFilter
{
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public string? Room { get; init; }

    public required IReadOnlyList<long> RoomIds { get; init; }

    public ParticipantClass? Class { get; init; }

    public VisitState? State { get; init; }

    public required VisitOrder Order { get; init; }

    public IQueryable<Visit> Of(IQueryable<Visit> visits)
    {
        var filtered = visits.Where(visit => RoomIds.Contains(visit.LocationId) && visit.Day >= From && visit.Day <= To);

        if (Class is not null)
        {
            filtered = filtered.Where(visit => visit.Class == Class);
        }

        return State switch
        {
            VisitState.InTheRoom => filtered.Where(visit => visit.EndedAt == null),
            VisitState.CheckedOut => filtered.Where(visit => visit.EndedAt != null && !visit.WasNotCheckedOut && visit.Void == null),
            VisitState.NotCheckedOut => filtered.Where(visit => visit.WasNotCheckedOut && visit.Void == null),
            VisitState.Voided => filtered.Where(visit => visit.Void != null),
            _ => filtered,
        };
    }

    public Dictionary<string, string?> ToRoute() => new()
    {
        ["from"] = OfficeFormat.Date(From),
        ["to"] = OfficeFormat.Date(To),
        ["room"] = Room,
        ["class"] = Class?.ToString(),
        ["state"] = State?.ToString(),
        ["sort"] = Order.ToString(),
    };

    public Dictionary<string, string?> ToRoute(string part, string? value) => new(ToRoute()) { [part] = value };
}
