namespace ResourceRoom.Domain.Participants;

/// <summary>Rules for a birth date (Policy 1.11.2, item 5.2.5; the limits are [ours]).</summary>
public static class BirthDate
{
    /// <summary>Below this age, in years, staff are asked to confirm the date.</summary>
    public const int ConfirmBelowAge = 14;

    /// <summary>The highest age accepted, in years.</summary>
    public const int MaxAge = 120;

    /// <summary>
    /// Reads MM/DD/YYYY with slashes, hyphens, periods, spaces or nothing between, YYYY-MM-DD, or with the month's name
    /// (March 14, 1980). A year of two digits is the latest such year that is not in the future. On false,
    /// <paramref name="fault"/> is the reason.
    /// </summary>
    public static bool TryParse(string? text, DateOnly today, out DateOnly date, out BirthDateFault fault)
    {
        fault = FaultOf(text, today, out date);
        if (fault != BirthDateFault.None)
        {
            date = default;
        }

        return fault == BirthDateFault.None;
    }

    /// <summary>
    /// Age in completed years; negative before birth. In a year without February 29, someone born on that day turns a year
    /// older on March 1 [ours].
    /// </summary>
    public static int AgeOn(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Whether the person is so young that the date must be confirmed before it is saved.</summary>
    public static bool NeedsConfirmation(DateOnly birth, DateOnly today) => AgeOn(birth, today) < ConfirmBelowAge;

    private static BirthDateFault FaultOf(string? text, DateOnly today, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return BirthDateFault.Empty;
        }

        if (WrittenDate.Read(text.Trim(), out var fault) is not { } written)
        {
            return fault;
        }

        if (written.OnOrBefore(today) is not { } day)
        {
            return BirthDateFault.NoSuchDay;
        }

        date = day;
        if (date > today)
        {
            return BirthDateFault.InFuture;
        }

        return AgeOn(date, today) > MaxAge ? BirthDateFault.Over120 : BirthDateFault.None;
    }
}
