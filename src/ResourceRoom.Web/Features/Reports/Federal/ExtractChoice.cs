using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal;

/// <summary>What a run is of: runs of the same choice follow each other, and the last finished one has the file.</summary>
public sealed record ExtractChoice(ExtractPeriod Period, bool WithParticipants)
{
    public static ExtractChoice Of(FederalExtract run) => new(run.Period, run.WithParticipants);

    /// <summary>Such as <c>year=2026&amp;quarter=1&amp;period=to-date&amp;participants=no</c>; what is usual is left out.</summary>
    public string Query => string.Create(CultureInfo.InvariantCulture, $"year={Period.Year.Year}")
        + (Period.Quarter is { } quarter ? string.Create(CultureInfo.InvariantCulture, $"&quarter={quarter}") : "")
        + (Period.Coverage == PeriodCoverage.ToDate ? $"&period={Period.Coverage.Name()}" : "")
        + (WithParticipants ? "" : $"&participants={ExtractQuery.No}");
}
