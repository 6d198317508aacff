using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

public static class ReportWords
{
    public const string Total = "Total";

    public static string InWords(this ReportBy by) => by switch
    {
        ReportBy.Planner => "Planner",
        ReportBy.Office => "Office",
        ReportBy.Lwia => "LWIA",
        ReportBy.Program => "Program",
        _ => throw new UnreachableException(),
    };

    public static string NoneInWords(this ReportBy by) => by == ReportBy.Planner ? "No planner" : "No office";

    public static string Percent(decimal? share) => share is { } one ? one.ToString("P0", CultureInfo.GetCultureInfo("en-US")) : "–";

    public static string Days(decimal? days) => days is { } some ? some.ToString("0.#", CultureInfo.InvariantCulture) : "–";

    public static string StateInWords(this FollowUpReportFilter filter) => filter switch
    {
        { State: FollowUpReportFilter.EnteredLate } => "Met, entered late",
        { ChosenState: { } state } => state.Name(),
        _ => "All windows",
    };
}
