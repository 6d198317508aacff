namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

public static class ReassignmentWords
{
    public const string ChoosePlanner = "Choose a planner from the list.";

    public const string NoSuchPlanner = "This person is not a case manager within your reach who can sign in. Choose another planner.";

    public static string Moved(int count, string to) => count == 0 ? $"Nothing was given to {to}." : $"{(count == 1 ? "1 enrollment" : $"{count} enrollments")} given to {to}.";
}
