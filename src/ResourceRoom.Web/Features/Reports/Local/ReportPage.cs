using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local;

public sealed record ReportPage
{
    /// <summary>Longer sections are in the file only.</summary>
    public const int MostRows = 400;

    /// <summary>Longer tables scroll by themselves, so that what follows is found.</summary>
    public const int MostRowsInSight = 40;

    public required ReportFilter Input { get; init; }

    /// <summary>Null when the filter is wrong.</summary>
    public ReportSheet? Sheet { get; init; }

    public ReportComparison? Before { get; init; }

    public required DateOnly Today { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Who is shown the page.</summary>
    public ActingUser? Reader { get; init; }

    public bool IsOver => Input.Period.To <= Today;

    public string Address(string ending) => QueryHelpers.AddQueryString($"{Input.Kind.Address()}{ending}", Input.ToRoute());

    public string SaveAddress => QueryHelpers.AddQueryString($"{Links.SavedReports}/new", new Dictionary<string, string?>(Input.ToRoute()) { ["report"] = Input.Kind.Slug() });

    public string AddressOf(RelativePeriod period) => QueryHelpers.AddQueryString(Input.Kind.Address(), Input.With(period.On(Today)).ToRoute());

    public IHtmlContent Number(ReportTile tile) => Number(tile.Value, ListOf(tile.Value, tile.Opens, ReportDrill.All), $"{tile.Label}, {ReportText.OnPage(tile.Value)}");

    public IHtmlContent Number(ReportRow row, int column)
    {
        var (cell, about) = (row.Cells[column], Sheet!.Columns[column]);
        return Number(cell, ListOf(cell, row.LinkOf(about), row.Filter), $"{about.Label}, {ReportText.OnPage(cell)}, {row.Label}");
    }

    private static IHtmlContent Number(object? cell, string? list, string label)
    {
        if (list is null)
        {
            return Markup.Text(ReportText.OnPage(cell));
        }

        var link = Markup.Element("a").Containing(ReportText.OnPage(cell));
        link.Attributes["href"] = list;
        link.Attributes["aria-label"] = label;
        return link;
    }

    /// <summary>The address of the list behind a number; null for one without a list, hidden or 0, and for whoever may not see such lists.</summary>
    private string? ListOf(object? cell, ReportLink? link, IReadOnlyDictionary<string, string?>? row)
    {
        if (cell is null or HiddenNumber or 0 or 0L || link is null || row is null
            || Reader?.Can(link.IsOfPeople ? Permission.SeeParticipants : Permission.SeeVisits) is not true)
        {
            return null;
        }

        var fields = new Dictionary<string, string?>(Input.ToListRoute());
        if (!link.IsOfPeople)
        {
            fields[VisitListState.Field] = VisitListState.Counted;
        }

        foreach (var (name, value) in row.Concat(link.Fields))
        {
            fields[name] = value;
        }

        return QueryHelpers.AddQueryString(link.IsOfPeople ? $"{Input.Kind.Address()}/people" : Links.Visits, fields);
    }

    /// <summary>The periods that are a click away; of demographics those of whole months.</summary>
    public IEnumerable<RelativePeriod> Periods => RelativePeriods.All.Where(period => period.Suits(Input.Kind));
}
