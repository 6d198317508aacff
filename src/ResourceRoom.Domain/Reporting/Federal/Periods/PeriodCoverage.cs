namespace ResourceRoom.Domain.Reporting.Federal.Periods;

/// <summary>Which days an extract of a quarter covers [ours].</summary>
public enum PeriodCoverage : byte
{
    /// <summary>The three months of the quarter.</summary>
    Quarter = 0,

    /// <summary>July 1 of the program year to the end of the quarter.</summary>
    ToDate = 1,
}

/// <summary>How addresses name the coverage.</summary>
public static class PeriodCoverages
{
    /// <summary><c>quarter</c> or <c>to-date</c>.</summary>
    public static string Name(this PeriodCoverage coverage) => coverage == PeriodCoverage.ToDate ? "to-date" : "quarter";

    /// <summary>Reads exactly one of the two names; nothing at all is the quarter.</summary>
    public static bool TryRead(string? name, out PeriodCoverage coverage)
    {
        coverage = name == PeriodCoverage.ToDate.Name() ? PeriodCoverage.ToDate : PeriodCoverage.Quarter;
        return string.IsNullOrEmpty(name) || name == coverage.Name();
    }
}
