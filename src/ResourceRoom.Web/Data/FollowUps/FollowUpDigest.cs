namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>
/// That a planner's follow-ups were looked through for the mail of a day. Saved with the mail, and also when nothing was due:
/// what becomes due during the day waits for the next morning.
/// </summary>
public sealed class FollowUpDigest
{
    public long Id { get; init; }

    public required long AccountId { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Day { get; init; }

    public required int Overdue { get; init; }

    public required int DueSoon { get; init; }
}
