using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>What the rows of a sheet are read against.</summary>
/// <param name="Day">The office's day of the sheet.</param>
/// <param name="ClosesAt">When the room closes on that day of the week; null when it has no hours then.</param>
/// <param name="Services">The services there are.</param>
/// <param name="Now">The instant of the operation, UTC.</param>
public sealed record SheetDay(DateOnly Day, TimeOnly? ClosesAt, IReadOnlyList<KnownService> Services, DateTime Now)
{
    /// <summary>When the room ends a visit that began at a time of that day, UTC.</summary>
    public DateTime ClosingAfter(TimeOnly timeIn)
    {
        var (day, time) = ClosingTime.Of(Day.ToDateTime(timeIn), ClosesAt);
        return OfficeClock.InstantOf(day, time);
    }
}
