using ResourceRoom.Domain.FollowUp.StandIns;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>
/// A colleague sees a planner's follow-ups during the planner's leave. The planner of the customers stays, and the colleague reaches
/// no more than before.
/// </summary>
public sealed class StandIn
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long PlannerId { get; init; }

    public User Planner { get; init; } = null!;

    public required long ColleagueId { get; init; }

    public User Colleague { get; init; } = null!;

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public DateTime? EndedAt { get; set; }

    public long? EndedById { get; set; }

    public StandInDays ToDays() => new(FirstDay, LastDay);
}
