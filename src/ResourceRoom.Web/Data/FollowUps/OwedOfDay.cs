namespace ResourceRoom.Web.Data.FollowUps;

public static class OwedOfDay
{
    /// <summary>What is owed on a day, from the last save on.</summary>
    public static IQueryable<FollowUpOwed> OwedOn(this IQueryable<FollowUpOwed> rows, DateOnly day) =>
        rows.Where(row => row.OwedThrough >= day && (row.ShownFrom == null || row.ShownFrom <= day));

    /// <summary>Of an exit that ended several of these enrollments, the rows of the first: a window is listed once.</summary>
    public static IQueryable<FollowUpOwed> OncePerWindow(this IQueryable<FollowUpOwed> rows) => rows.Where(row => row.Place == 0
        || !rows.Any(other => other.FollowedExitId == row.FollowedExitId && other.Window == row.Window && other.Place < row.Place));
}
