using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Reports.Local;

namespace ResourceRoom.Web.Features.Reports.Saved;

internal static class SavedReportAddress
{
    /// <summary>The report of given days: whoever opens the link later sees the same days.</summary>
    public static string AddressOf(this SavedReport report, ReportPeriod days)
    {
        var filter = new ReportFilter
        {
            Lwia = report.Location is not null ? null : report.LwiaNumber?.ToString(CultureInfo.InvariantCulture),
            Room = report.Location?.Code,
            Service = report.Service?.Code,
            Class = report.Class?.ToString(),
            By = report.DividedBy?.Code(),
            Compare = report.IsCompared ? ReportFilter.Previous : null,
        };
        return QueryHelpers.AddQueryString(report.Kind.Address(), filter.With(days).ToRoute());
    }
}
