using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.Rooms;

public abstract record LastDayOutcome
{
    private LastDayOutcome()
    {
    }

    public sealed record NotThere : LastDayOutcome;

    public sealed record Saved(RoomAssignment Assignment) : LastDayOutcome;

    /// <summary>Someone else saved after the page was opened.</summary>
    public sealed record Conflict : LastDayOutcome;

    public sealed record Refused(RoomRefusal Why) : LastDayOutcome;
}
