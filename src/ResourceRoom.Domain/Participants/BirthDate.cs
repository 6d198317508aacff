using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Domain.Participants;

/// <summary>The rules of a birth date (Policy 1.11.2, item 5.2.5; the limits are [ours]).</summary>
public static class BirthDate
{
    /// <summary>Below this age, in years, the date is asked about once more.</summary>
    public const int ConfirmBelowAge = 14;

    /// <summary>The greatest age, in years, that is believed.</summary>
    public const int MaxAge = 120;

    /// <summary>
    /// Reads a date as <see cref="TypedDate"/> does. On false, <paramref name="fault"/> is the reason and
    /// <paramref name="date"/> is not to be used.
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
    /// The age in completed years; negative before birth. Someone born on 29 February completes a year on
    /// 1 March where there is no such day [ours].
    /// </summary>
    public static int AgeOn(DateOnly birth, DateOnly day)
    {
        var years = day.Year - birth.Year;
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>Whether someone so young should be asked about once more before the date is saved.</summary>
    public static bool NeedsConfirmation(DateOnly birth, DateOnly today) => AgeOn(birth, today) < ConfirmBelowAge;

    private static BirthDateFault FaultOf(string? text, DateOnly today, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return BirthDateFault.Empty;
        }

        if (TypedDate.Read(text) is not { } read)
        {
            return BirthDateFault.NotADate;
        }

        date = read;
        if (date > today)
        {
            return BirthDateFault.InFuture;
        }

        return AgeOn(date, today) > MaxAge ? BirthDateFault.Over120 : BirthDateFault.None;
    }
}
