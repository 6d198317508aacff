namespace ResourceRoom.Domain.FollowUp.DueList;

/// <summary>The lists of what is due, in their order. The numbers are stored, and sort.</summary>
public enum FollowUpList : byte
{
    /// <summary>A window is over without contact, and none came since.</summary>
    Overdue = 1,

    /// <summary>The same, but it was due before anyone knew of the exit.</summary>
    MissedBeforeKnown = 2,

    /// <summary>Due today or within 7 days.</summary>
    DueIn7Days = 3,

    /// <summary>Due within 30 days.</summary>
    DueIn30Days = 4,

    /// <summary>Due later.</summary>
    Later = 5,

    /// <summary>A decline is in force.</summary>
    Declined = 6,

    /// <summary>Nothing is owed any more.</summary>
    Ended = 7,
}

/// <summary>The lists as files and addresses name them.</summary>
public static class FollowUpLists
{
    /// <summary>All lists, in order.</summary>
    public static IReadOnlyList<FollowUpList> All { get; } = Enum.GetValues<FollowUpList>();

    /// <summary>Such as due-7.</summary>
    public static string Code(this FollowUpList list) => list switch
    {
        FollowUpList.Overdue => "overdue",
        FollowUpList.MissedBeforeKnown => "missed-before-known",
        FollowUpList.DueIn7Days => "due-7",
        FollowUpList.DueIn30Days => "due-30",
        FollowUpList.Later => "later",
        FollowUpList.Declined => "declined",
        FollowUpList.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(list), list, null),
    };

    /// <summary>The list with exactly this code; null if there is none.</summary>
    public static FollowUpList? Read(string? code) =>
        All.Where(list => list.Code() == code).Select(list => (FollowUpList?)list).FirstOrDefault();

    /// <summary>Whether the page shows it unless asked otherwise [ours]: the first four.</summary>
    public static bool IsShownFirst(this FollowUpList list) => list <= FollowUpList.DueIn30Days;
}
