using System.Diagnostics;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Utilization;

namespace ResourceRoom.Web.Features.Reports.Local;

public static class ReportWords
{
    public static string InWords(this UtilizationBy by) => by switch
    {
        UtilizationBy.Day => "Days",
        UtilizationBy.Week => "Weeks, Sunday to Saturday",
        UtilizationBy.Month => "Months",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this RelativePeriod period) => period switch
    {
        RelativePeriod.ThisWeek => "This week",
        RelativePeriod.LastWeek => "Last week",
        RelativePeriod.ThisMonth => "This month",
        RelativePeriod.LastMonth => "Last month",
        RelativePeriod.LastQuarter => "Last quarter",
        RelativePeriod.ThisProgramYear => "This program year",
        RelativePeriod.LastProgramYear => "Last program year",
        _ => throw new UnreachableException(),
    };
}
