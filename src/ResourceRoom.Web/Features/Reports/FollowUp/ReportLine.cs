using ResourceRoom.Domain.FollowUp.Supervision;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <param name="Key">What the address calls it; null for the sum of all.</param>
/// <param name="Name">Such as a planner's name.</param>
/// <param name="Figures">Its windows and exits.</param>
public sealed record ReportLine(string? Key, string Name, FollowUpFigures Figures);

public sealed record FollowUpReportPage
{
    public required FollowUpReportFilter Input { get; init; }

    /// <summary>The areas that can be chosen; none for somebody who reaches only one.</summary>
    public required IReadOnlyList<Choice> Areas { get; init; }

    public ListPage? List { get; init; }

    /// <summary>The exits that were undone after windows were missed; null when there are none.</summary>
    public ListPage? Changed { get; init; }
}

/// <param name="Input">Which windows.</param>
/// <param name="Title">Such as "Missed: Dana Miller".</param>
/// <param name="List">The windows, and whose they are.</param>
public sealed record ReportWindowsPage(FollowUpReportFilter Input, string Title, ListPage? List) : Unlogged;
