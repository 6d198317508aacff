using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

/// <summary>The follow-up of one recorded exit as it stands on a day.</summary>
public sealed record ExitWindows : Unlogged
{
    public required FollowUpHistory History { get; init; }

    public required FollowUpSchedule Schedule { get; init; }

    public required DueState State { get; init; }

    public required bool IsNothingPlanned { get; init; }

    public Timeline Timeline => new(History, Schedule);
}

public sealed record FollowUpSection(IReadOnlyList<ExitWindows> Exits, CustomerHeader Header) : Unlogged;
