using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Visits;

/// <summary>What an SSN supplied on one visit does for the others (Policy 1.11.2, item 8 [ours]).</summary>
public static class ReportabilityRule
{
    /// <summary>
    /// Whether a visit becomes reportable through an SSN supplied on a day: it took place on that day or
    /// earlier, in the same program year. Days are those of the office's time zone.
    /// </summary>
    public static bool MakesReportable(DateOnly visitDay, DateOnly suppliedOn) =>
        visitDay <= suppliedOn && ProgramYear.Containing(visitDay) == ProgramYear.Containing(suppliedOn);

    /// <summary>
    /// Whether a visit that is moved to a day is reportable there by an SSN supplied on a day: it was on file by then, or
    /// came later and counts for it.
    /// </summary>
    public static bool CountsFor(DateOnly visitDay, DateOnly suppliedOn) =>
        visitDay > suppliedOn || MakesReportable(visitDay, suppliedOn);
}
