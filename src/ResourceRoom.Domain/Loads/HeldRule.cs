namespace ResourceRoom.Domain.Loads;

/// <summary>
/// Whether a load waits for a person because it would turn many known visits into other people's or other days' (load-receipt-v1,
/// "What a row does", 8): a sender whose numbers start again would void last year's visits [ours].
/// </summary>
public static class HeldRule
{
    /// <summary>The fewest such visits that hold a load.</summary>
    public const int FewestTurned = 10;

    /// <summary>The share of the known visits, in percent, above which a load is held.</summary>
    public const int MostTurnedPercent = 5;

    /// <summary>How many days off a visit still is the same one.</summary>
    public const int MostDaysOff = 31;

    /// <summary>Nobody decides within these days: refused.</summary>
    public const int DaysToDecide = 30;

    /// <summary>Whether a load waits.</summary>
    /// <param name="known">Good rows whose visit is known from the system, those that delete aside.</param>
    /// <param name="turned">Those of them that would mean another person or another day.</param>
    public static bool IsHeld(int known, int turned) => turned >= FewestTurned && (long)turned * 100 > (long)known * MostTurnedPercent;

    /// <summary>Whether a day is so far off that the visit would be another one.</summary>
    public static bool IsOtherDay(DateOnly known, DateOnly sent) => Math.Abs(sent.DayNumber - known.DayNumber) > MostDaysOff;
}
