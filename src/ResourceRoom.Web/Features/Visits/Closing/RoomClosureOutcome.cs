using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Closing;

public abstract record RoomClosureOutcome
{
    private RoomClosureOutcome()
    {
    }

    /// <summary>One of the visits is none of this room.</summary>
    public sealed record NotThere : RoomClosureOutcome;

    public sealed record InTheFuture(TimeOnly Time) : RoomClosureOutcome;

    /// <summary>Nobody was checked out, because these came at that time or later.</summary>
    public sealed record TooEarly(TimeOnly Time, IReadOnlyList<PresentVisitor> For) : RoomClosureOutcome;

    public sealed record Closed(TimeOnly Time, IReadOnlyList<Guid> Visits, IReadOnlyList<ActResult<Visit, CheckOutRefusal>> Skipped) : RoomClosureOutcome;
}
