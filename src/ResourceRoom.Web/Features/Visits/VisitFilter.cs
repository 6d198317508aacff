using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>Which visits a list shows, and in which order.</summary>
public sealed record VisitFilter
{
    /// <summary>First day, in the office's time zone.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, that day included.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Code of the one room, or null for all within reach.</summary>
    public string? Room { get; init; }

    /// <summary>Keys of the rooms, even when they are all within reach: visits are indexed by room and day.</summary>
    public required IReadOnlyList<long> RoomIds { get; init; }

    /// <summary>Class on the day, or null for any.</summary>
    public ParticipantClass? Class { get; init; }

    /// <summary>Where the visits stand, or null for any.</summary>
    public VisitState? State { get; init; }

    /// <summary>The order.</summary>
    public required VisitOrder Order { get; init; }

    /// <summary>Those of some visits that the filter lets through.</summary>
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

    /// <summary>The filter as parts of an address, for links that keep it.</summary>
    public Dictionary<string, string?> ToRoute() => new()
    {
        ["from"] = OfficeFormat.Date(From),
        ["to"] = OfficeFormat.Date(To),
        ["room"] = Room,
        ["class"] = Class?.ToString(),
        ["state"] = State?.ToString(),
        ["sort"] = Order.ToString(),
    };

    /// <summary>The same address with one more part, or with one replaced.</summary>
    public Dictionary<string, string?> ToRoute(string part, string? value) => new(ToRoute()) { [part] = value };
}
