using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Loads.Watching;

namespace ResourceRoom.Web.Features.Shared.Watching;

/// <summary>How a system keeps its week.</summary>
public sealed record SystemWeek
{
    public required long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required int LwiaNumber { get; init; }

    public required SystemStanding Standing { get; init; }

    public required DateTime? ApprovedAt { get; init; }

    public required DateTime? LastAcceptedAt { get; init; }

    public required DateOnly? NewestVisitOn { get; init; }

    public required DateOnly? NoticedOn { get; init; }

    /// <summary>Columns of its last finished load that look as if nobody had been asked.</summary>
    public required IReadOnlyList<LoadColumn> LooksLikeDefault { get; init; }

    public required DateOnly Today { get; init; }

    public DateOnly? LastAcceptedOn => LastAcceptedAt is { } at ? OfficeClock.DayOf(at) : null;

    /// <summary>The last accepted load, or the approval, from which the week counts; null while there is no approval.</summary>
    public DateTime? Since => LastAcceptedAt is { } last && last > ApprovedAt ? last : ApprovedAt;

    public SystemState State => SystemStates.Of(Standing, WeeklyWatch.Of(WatchedFrom, LastAcceptedOn, NewestVisitOn, Today));

    /// <summary>The day through which the next load is in time; null while none is expected.</summary>
    public DateOnly? DueOn => WatchedFrom is { } approved ? WeeklyWatch.DueOn(approved, LastAcceptedOn) : null;

    public bool IsOverdue => State == SystemState.Overdue;

    private DateOnly? WatchedFrom => Standing == SystemStanding.MayLoad ? OfficeClock.DayOf(ApprovedAt!.Value) : null;
}
