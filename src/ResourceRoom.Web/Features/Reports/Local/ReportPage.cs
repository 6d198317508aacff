using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Reports.Local;

public sealed record ReportPage
{
    /// <summary>Longer sections are in the file only.</summary>
    public const int MostRows = 400;

    public required ReportFilter Input { get; init; }

    /// <summary>Null when the filter is wrong.</summary>
    public ReportSheet? Sheet { get; init; }

    public ReportComparison? Before { get; init; }

    public required DateOnly Today { get; init; }

    public required DateTime MadeAt { get; init; }

    public bool IsOver => Input.Period.To <= Today;

    public string Address(string ending) => QueryHelpers.AddQueryString($"{Input.Kind.Address()}{ending}", Input.ToRoute());

    public string SaveAddress => QueryHelpers.AddQueryString($"{Links.SavedReports}/new", new Dictionary<string, string?>(Input.ToRoute()) { ["report"] = Input.Kind.Slug() });

    public string AddressOf(RelativePeriod period) => QueryHelpers.AddQueryString(Input.Kind.Address(), Input.With(period.On(Today)).ToRoute());

    public string? VisitsOf(ReportRow row)
    {
        if (row.Filter is not { } narrower)
        {
            return null;
        }

        var filter = Input.ToRoute();
        filter.Remove("by");
        filter.Remove("compare");
        filter["state"] = VisitListState.Counted;
        foreach (var (name, value) in narrower)
        {
            filter[name] = value;
        }

        return QueryHelpers.AddQueryString(Links.Visits, filter);
    }

    /// <summary>The periods that are a click away; of demographics those of whole months.</summary>
    public IEnumerable<RelativePeriod> Periods => RelativePeriods.All.Where(period => period.Suits(Input.Kind));
}
