using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

public sealed record CalendarPage
{
    public required CalendarFilter Input { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    /// <summary>Whether the reader looks after other planners' customers.</summary>
    public required bool IsSupervisor { get; init; }

    public required DateOnly Today { get; init; }

    public required bool IsStandingIn { get; init; }

    public required long Reader { get; init; }

    public CalendarMonth? Month { get; init; }
}

public sealed record DayPage(CalendarFilter Input, DateOnly Day, ListPage List);
