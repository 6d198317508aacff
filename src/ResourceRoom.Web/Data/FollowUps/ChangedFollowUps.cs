namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>The rows of one stored exit that give way to others.</summary>
internal sealed record ChangedExit(FollowedExit Exit)
{
    public required IReadOnlyList<long> GoneDue { get; init; }

    public required List<FollowUpDue> NewDue { get; init; }

    public required IReadOnlyList<long> GoneOwed { get; init; }

    public required List<FollowUpOwed> NewOwed { get; init; }

    public int Gone => GoneDue.Count + GoneOwed.Count;

    public int New => NewDue.Count + NewOwed.Count;
}

/// <summary>Writes the rows of the due list and the calendar that a save changes, some twenty to an exit, by a statement for each kind.</summary>
internal static class ChangedFollowUps
{
    /// <summary>Writes them after the save, which gives new enrollments their keys.</summary>
    public static async Task WriteFollowUpRowsAsync(this ResourceRoomDb db, IReadOnlyList<ChangedExit> changed, CancellationToken cancellationToken)
    {
        List<long> goneDue = [.. changed.SelectMany(exit => exit.GoneDue)], goneOwed = [.. changed.SelectMany(exit => exit.GoneOwed)];
        if (goneDue.Count > 0)
        {
            await db.FollowUpsDue.Where(row => goneDue.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        }

        if (goneOwed.Count > 0)
        {
            await db.FollowUpsOwed.Where(row => goneOwed.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken);
        }

        foreach (var exit in changed)
        {
            exit.NewDue.ForEach(row => (row.FollowedExitId, row.EnrollmentId) = (exit.Exit.Id, row.Enrollment.Id));
            exit.NewOwed.ForEach(row => (row.FollowedExitId, row.EnrollmentId) = (exit.Exit.Id, row.Enrollment.Id));
        }

        await db.InsertAsync([.. changed.SelectMany(exit => exit.NewDue)], cancellationToken);
        await db.InsertAsync([.. changed.SelectMany(exit => exit.NewOwed)], cancellationToken);
    }
}
