namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>What may be done to a system, and when (Policy 1.11.2, item 4) [ours].</summary>
public static class SystemRule
{
    /// <summary>How many keys work at a time: the one in use and the one that takes its place.</summary>
    public const int MostKeys = 2;

    /// <summary>Null when OET may approve it: each point is answered with yes.</summary>
    /// <param name="answers">The points that were answered.</param>
    /// <param name="isApproved">Whether it is approved.</param>
    public static SystemRefusal? WhyNotApprove(IReadOnlyDictionary<ChecklistPoint, bool> answers, bool isApproved)
    {
        if (isApproved)
        {
            return SystemRefusal.AlreadyApproved;
        }

        return StandingRule.IsComplete(answers) ? null : SystemRefusal.NotComplete;
    }

    /// <summary>Null when OET may withdraw its approval.</summary>
    public static SystemRefusal? WhyNotWithdraw(bool isApproved) => isApproved ? null : SystemRefusal.NotApproved;

    /// <summary>Null when its loads may be paused.</summary>
    public static SystemRefusal? WhyNotPause(bool isPaused) => isPaused ? SystemRefusal.AlreadyPaused : null;

    /// <summary>Null when its loads may go on.</summary>
    public static SystemRefusal? WhyNotResume(bool isPaused) => isPaused ? null : SystemRefusal.NotPaused;

    /// <summary>Null when another key may be made.</summary>
    /// <param name="keys">How many it has that are not revoked.</param>
    public static SystemRefusal? WhyNotMakeKey(int keys) => keys < MostKeys ? null : SystemRefusal.TooManyKeys;

    /// <summary>Null when the key may be revoked.</summary>
    public static SystemRefusal? WhyNotRevokeKey(bool isRevoked) => isRevoked ? SystemRefusal.KeyRevoked : null;

    /// <summary>
    /// Whether an approval outlives a change of the checklist. OET approved these answers: once one of them is another, it takes a new
    /// approval, also when the answer comes back. Other evidence for the same answer changes nothing.
    /// </summary>
    public static bool KeepsApproval(IReadOnlyDictionary<ChecklistPoint, bool> before, IReadOnlyDictionary<ChecklistPoint, bool> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return StandingRule.Points.All(point => Of(before, point) == Of(after, point));
    }

    private static bool? Of(IReadOnlyDictionary<ChecklistPoint, bool> answers, ChecklistPoint point) =>
        answers.TryGetValue(point, out var answer) ? answer : null;
}
