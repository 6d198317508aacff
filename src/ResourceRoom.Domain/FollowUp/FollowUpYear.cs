namespace ResourceRoom.Domain.FollowUp;

/// <summary>
/// The twelve months after an exit (youth follow-up guide, "Overview"). Each edge is counted from the exit date, never from
/// another edge.
/// </summary>
/// <param name="ExitOn">The exit date; the year begins on the day after it.</param>
public readonly record struct FollowUpYear(DateOnly ExitOn)
{
    /// <summary>How long a customer is followed up.</summary>
    public const int Months = 12;

    /// <summary>The last day of the first three months.</summary>
    public DateOnly ThirdMonth => ExitOn.AddMonths(3);

    /// <summary>The last day of the first six months.</summary>
    public DateOnly SixthMonth => ExitOn.AddMonths(6);

    /// <summary>The last day of the first nine months.</summary>
    public DateOnly NinthMonth => ExitOn.AddMonths(9);

    /// <summary>The last day of the twelve months.</summary>
    public DateOnly End => ExitOn.AddMonths(Months);

    /// <summary>The first and the last day of a quarter; it begins on the day after the edge before it.</summary>
    public (DateOnly From, DateOnly Through) DaysOf(QuarterFollowingExit quarter) => quarter == QuarterFollowingExit.First
        ? (ExitOn.AddDays(1), ThirdMonth)
        : (ThirdMonth.AddDays(1), SixthMonth);

    /// <summary>Whether a day lies in the year; the exit date itself does not.</summary>
    public bool Contains(DateOnly day) => day > ExitOn && day <= End;
}
