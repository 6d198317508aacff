using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>The windows behind a count.</summary>
public sealed class ReportWindowList : ListDefinition<NamedWindow>
{
    public ReportWindowList()
        : base("Follow-up windows")
    {
        Column("Customer", row => Link(row.Name, Links.CustomerOutcomes(row.Customer)));
        Column("Window", row => new ListCell { Text = row.Window.Window.InWords(), SecondLine = $"due {OfficeFormat.Date(row.Window.Due)}" });
        Column("State", row => new ListCell { Text = row.Window.State.Name(), SecondLine = row.Window.IsEnteredLate ? "Entered after the due day" : null });
        Column("Planner on the due day", row => row.Planner ?? "None");
        Column("Exit", row => new ListCell { Text = OfficeFormat.Date(row.Window.ExitOn), SecondLine = row.Window.Program.Name() }).Class("rr-time");
    }
}

public sealed record NamedWindow(ReportWindow Window, Guid Customer, string Name, string? Planner) : Unlogged;
