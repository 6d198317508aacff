using ResourceRoom.Domain.Merging;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Visits.TakingBack;

/// <summary>An undone check-in also takes back the answers that it supplied [ours].</summary>
public static class TakeBackRule
{
    /// <summary>
    /// Each item goes back to what the record held before the check-in, unless someone changed it since. Labor Force Status
    /// goes back to the latest contact that counts, if that came after what the record held before (Policy 1.11.2, item 5.2.6).
    /// </summary>
    /// <param name="now">What the record holds now.</param>
    /// <param name="supplied">What the check-in wrote, with what was there before.</param>
    /// <param name="changedSince">The items changed since.</param>
    /// <param name="latest">The latest other contact that counts and gave a status; null if none did.</param>
    public static TakenBackAnswers Of(DatedAnswers now, IReadOnlyList<SuppliedItem> supplied, IReadOnlySet<NineItem> changedSince, StatusAtContact? latest)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(supplied);
        ArgumentNullException.ThrowIfNull(changedSince);
        var goingBack = supplied.Where(item => !changedSince.Contains(item.Item)).ToList();
        return new(
            goingBack.Select(item => Target(item, latest)).Aggregate(now, Restore),
            [.. goingBack.Select(item => item.Item)],
            [.. supplied.Select(item => item.Item).Where(changedSince.Contains)]);
    }

    /// <summary>
    /// Whether a reportable visit counts as utilization only again once the SSN is taken back (Policy 1.11.2, item 8): it was
    /// recorded or became reportable with the check-in or since.
    /// </summary>
    public static bool StopsCounting(DateTime reportableSinceUtc, DateTime checkInRecordedUtc) => reportableSinceUtc >= checkInRecordedUtc;

    private static SuppliedItem Target(SuppliedItem item, StatusAtContact? latest) =>
        item.Item == NineItem.LaborForceStatus && latest is not null && !(item.On > latest.Day)
            ? new(item.Item, ResponseState.Given, latest.Day) { Text = ItemDefinitions.LaborForceStatus.Write(latest.Status) }
            : item;

    private static DatedAnswers Restore(DatedAnswers answers, SuppliedItem before) => new(
        ItemDefinitions.Of(before.Item).Restore(answers.Answers, before.State, before.Text),
        new Dictionary<NineItem, DateOnly?>(answers.Days) { [before.Item] = before.On });
}
