using System.Diagnostics;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Systems;

namespace ResourceRoom.Web.Features.Shared.Watching;

public static class WatchWords
{
    public static string InWords(this SystemState state) => state switch
    {
        SystemState.MayNotBeUsed => "May not be used",
        SystemState.NotApproved => "Not approved",
        SystemState.Paused => "Paused",
        SystemState.OnTime => "On time",
        SystemState.Stale => "Stale",
        SystemState.Overdue => "Overdue",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this SystemState state) => state switch
    {
        SystemState.OnTime => "",
        SystemState.MayNotBeUsed or SystemState.Overdue => "rr-tag--warning",
        _ => "rr-tag--plain",
    };

    /// <summary>Since when nothing was accepted: "last accepted load 03/02/2026", or that there was none.</summary>
    public static string LastAcceptedInWords(this SystemWeek week) => week.LastAcceptedOn is { } day
        ? $"last accepted load {OfficeFormat.Date(day)}"
        : $"no accepted load since the approval on {OfficeFormat.Date(OfficeClock.DayOf(week.ApprovedAt!.Value))}";

    public static string DefaultsInWords(IEnumerable<LoadColumn> columns) => string.Join(", ", columns.Select(column => column.Name()));
}
