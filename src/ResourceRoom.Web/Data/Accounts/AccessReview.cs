using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>Somebody confirmed who can reach what, once a quarter in an LWIA and in the state.</summary>
public sealed class AccessReview
{
    public long Id { get; init; }

    /// <summary>The first day of the calendar quarter.</summary>
    public required DateOnly QuarterStart { get; init; }

    /// <summary>The LWIA; null for the state, of all its accounts.</summary>
    public int? LwiaNumber { get; init; }

    public Lwia? Lwia { get; init; }

    /// <summary>How many accounts the page listed.</summary>
    public required int Accounts { get; init; }

    public required DateTime ConfirmedAt { get; init; }

    public required long ConfirmedById { get; init; }

    public User ConfirmedBy { get; init; } = null!;

    public CalendarQuarter Quarter => CalendarQuarter.Containing(QuarterStart);
}
