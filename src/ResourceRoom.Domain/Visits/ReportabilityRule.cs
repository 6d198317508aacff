using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Visits;

/// <summary>What an SSN supplied on one visit does for the others (Policy 1.11.2, item 8 [ours]).</summary>
public static class ReportabilityRule
{
    /// <summary>
    /// Whether an SSN supplied on a day makes a visit reportable: the visit was on that day or earlier, in the same program
    /// year. Days are in the office's time zone.
    /// </summary>
    public static bool MakesReportable(DateOnly visitDay, DateOnly suppliedOn) =>
        visitDay <= suppliedOn && ProgramYear.Containing(visitDay) == ProgramYear.Containing(suppliedOn);

    /// <summary>
    /// Whether a visit is reportable because of an SSN supplied on a day: it was already on file, or it came later and counts
    /// for the visit. The order in which visits are typed in does not matter.
    /// </summary>
    public static bool CountsFor(DateOnly visitDay, DateOnly suppliedOn) =>
        visitDay > suppliedOn || MakesReportable(visitDay, suppliedOn);
}
