using System.Globalization;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>The figures of each planner, office, area or program, and their sum. Counts lead to the windows behind them.</summary>
public sealed class FigureList : ListDefinition<ReportLine>
{
    private readonly FollowUpReportFilter filter;

    public FigureList(FollowUpReportFilter filter)
        : base("Follow-up windows")
    {
        this.filter = filter;
        Column(filter.ChosenBy.InWords(), row => row.Key is null ? ReportWords.Total : Leading(row.Name, row, state: null));
        Column("Due", row => Number(row.Figures.Owed));
        Column("Met", row => Counted(row, row.Figures.Met, nameof(WindowState.Met)) with { SecondLine = ReportWords.Percent(row.Figures.ShareMet) });
        Column("Entered late", row => Counted(row, row.Figures.EnteredLate, FollowUpReportFilter.EnteredLate));
        Column("Attempted only", row => Counted(row, row.Figures.AttemptedOnly, nameof(WindowState.AttemptedOnly)));
        Column("Missed", row => Counted(row, row.Figures.Missed, nameof(WindowState.Missed)));
        Column("Before known", row => Counted(row, row.Figures.MissedBeforeKnown, nameof(WindowState.MissedBeforeExitWasKnown)));
        Column("Waived", row => Counted(row, row.Figures.Waived, nameof(WindowState.Waived)));
        Column("Excluded", row => Counted(row, row.Figures.Excluded, nameof(WindowState.Excluded)));
        Column("Declined", row => new ListCell
        {
            Text = Number(row.Figures.DeclinedNotLocated + row.Figures.DeclinedOptingOut),
            SecondLine = $"{row.Figures.DeclinedNotLocated} not located, {row.Figures.DeclinedOptingOut} opted out",
        });
        Column("Exits", row => new ListCell { Text = Number(row.Figures.Exits), SecondLine = $"{row.Figures.ExitsWithService} with a service" });
        Column("Days to contact", row => new ListCell { Text = ReportWords.Days(row.Figures.MedianDaysToContact), SecondLine = "median" });
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private ListCell Counted(ReportLine row, int count, string state) => count == 0 ? Number(count) : Leading(Number(count), row, state);

    private ListCell Leading(string text, ReportLine row, string? state)
    {
        var route = (filter with { Key = row.Key, State = state }).ToRoute().Where(part => !string.IsNullOrEmpty(part.Value));
        return Link(text, $"{Links.FollowUpReport}/windows{QueryString.Create(route)}") with { Aside = state is null ? null : $"{(text == "1" ? " window" : " windows")} of {row.Name}" };
    }
}
