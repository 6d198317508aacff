namespace ResourceRoom.Domain.FollowUp.Supervision;

/// <summary>A day on which a customer changed hands.</summary>
/// <param name="On">The office's day.</param>
/// <param name="Before">The planner until then; null for none.</param>
public readonly record struct PlannerHandOff(DateOnly On, long? Before);

/// <summary>Whose customer somebody was: a window counts for the planner who had them when its due day ended [ours].</summary>
public static class PlannerHistory
{
    /// <summary>The planner at the end of a day; null for none.</summary>
    /// <param name="present">The planner now.</param>
    /// <param name="handOffs">Every change since that day, in the order in which they happened.</param>
    /// <param name="day">The day asked about.</param>
    public static long? PlannerOn(long? present, IEnumerable<PlannerHandOff> handOffs, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(handOffs);
        foreach (var handOff in handOffs)
        {
            if (handOff.On > day)
            {
                return handOff.Before;
            }
        }

        return present;
    }
}
