using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Staff.HandOver;

public static class HandOverWords
{
    public const string ChoosePlanner = "Choose a planner from the list.";

    public const string NoSuchPlanner = "This person is not a case manager of the LWIA who can sign in. Choose another planner.";

    public static string Enrollments(int count) => count == 1 ? "1 enrollment" : $"{count} enrollments";

    public static string UnreadMessages(int count) => count switch
    {
        0 => "No unread messages.",
        1 => "1 unread message goes along.",
        _ => $"{count} unread messages go along.",
    };

    /// <summary>How many, of how many people, and where they stand: "3 enrollments of 2 customers: 1 Applicant, 2 Enrolled".</summary>
    public static string Counted(this IReadOnlyList<HandOverRow> rows)
    {
        var people = rows.DistinctBy(row => row.ParticipantId).Count();
        var statuses = rows.GroupBy(row => row.Status).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.InWords()}");
        return $"{Enrollments(rows.Count)} of {(people == 1 ? "1 customer" : $"{people} customers")}: {string.Join(", ", statuses)}";
    }

    public static string InWords(this HandedOver done) => $"{Enrollments(done.Moved)} handed over from {done.From.DisplayName} to {done.To.DisplayName}.";
}
