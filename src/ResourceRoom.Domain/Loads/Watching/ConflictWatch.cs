namespace ResourceRoom.Domain.Loads.Watching;

/// <summary>
/// How many rows of a system in a day may name a person and not match them before somebody should look: whoever tries numbers of
/// strangers makes many (load-receipt-v1, "Who a row is") [ours].
/// </summary>
public static class ConflictWatch
{
    /// <summary>The most that say nothing.</summary>
    public const int MostInADay = 50;

    /// <summary>Whether these rows go over it, so that it is noted once a day.</summary>
    /// <param name="before">How many there were on the day before them.</param>
    /// <param name="added">How many they are.</param>
    public static bool GoesOver(int before, int added) => before <= MostInADay && before + added > MostInADay;
}
