using System.Diagnostics;

using ResourceRoom.Domain.FollowUp.DueList;

namespace ResourceRoom.Web.Features.Shared.FollowUps;

public static class DueWords
{
    /// <summary>Such as "due in 3 days" or "2 days overdue", to stand beside a date.</summary>
    public static string InWords(int days) => days switch
    {
        0 => "due today",
        1 => "due in 1 day",
        > 1 => $"due in {days} days",
        -1 => "1 day overdue",
        _ => $"{-days} days overdue",
    };

    public static string InWords(this FollowUpList list) => list switch
    {
        FollowUpList.Overdue => "Overdue",
        FollowUpList.MissedBeforeKnown => "Missed before exit was known",
        FollowUpList.DueIn7Days => "Due in 7 days",
        FollowUpList.DueIn30Days => "Due in 30 days",
        FollowUpList.Later => "Due later",
        FollowUpList.Declined => "Declined",
        FollowUpList.Ended => "Ended",
        _ => throw new UnreachableException(),
    };
}
