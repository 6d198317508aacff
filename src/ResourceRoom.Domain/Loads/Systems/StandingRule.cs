namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>Whether a third-party tracking system may load (Policy 1.11.2, item 4).</summary>
public static class StandingRule
{
    /// <summary>All points, in the order of the policy.</summary>
    public static IReadOnlyList<ChecklistPoint> Points { get; } = Enum.GetValues<ChecklistPoint>();

    /// <summary>The first reason against it holds.</summary>
    /// <param name="answers">The points that were answered; one that was not is open.</param>
    /// <param name="isApproved">Whether OET has approved it and not withdrawn that.</param>
    /// <param name="isPaused">Whether it is paused.</param>
    public static SystemStanding Of(IReadOnlyDictionary<ChecklistPoint, bool> answers, bool isApproved, bool isPaused)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (Failed(answers).Count > 0)
        {
            return SystemStanding.MayNotBeUsed;
        }

        if (!isApproved || !IsComplete(answers))
        {
            return SystemStanding.NotApproved;
        }

        return isPaused ? SystemStanding.Paused : SystemStanding.MayLoad;
    }

    /// <summary>The points that keep the system from being used.</summary>
    public static IReadOnlyList<ChecklistPoint> Failed(IReadOnlyDictionary<ChecklistPoint, bool> answers) =>
        [.. Points.Where(point => answers.TryGetValue(point, out var answer) && !answer)];

    /// <summary>Whether every point is answered with yes, so that OET can approve the system.</summary>
    public static bool IsComplete(IReadOnlyDictionary<ChecklistPoint, bool> answers) =>
        Points.All(point => answers.TryGetValue(point, out var answer) && answer);
}
