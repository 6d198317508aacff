using System.Globalization;

using ResourceRoom.Domain.Enrollments;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>Whether the rows of all recorded exits still follow from what is on file.</summary>
public static class FollowUpCheck
{
    private const int AtOnce = 500;

    /// <summary>What a save would put right, by the customer's internal number; none if all is well. Nothing is saved.</summary>
    public static async IAsyncEnumerable<string> CheckFollowUpsAsync(
        this ResourceRoomDb db, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var people = await db.Enrollments.Where(row => row.Status == EnrollmentStatus.Exited).Select(row => row.ParticipantId)
            .Union(db.FollowedExits.Select(row => row.ParticipantId)).OrderBy(person => person).ToListAsync(cancellationToken);
        foreach (var some in people.Chunk(AtOnce))
        {
            db.ChangeTracker.Clear();
            await db.RenewFollowUpsAsync(some, unsaved: [], cancellationToken);
            var changes = db.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged).Select(entry => (entry.State, ExitOf(entry.Entity, db))).ToList();
            foreach (var exit in changes.GroupBy(change => change.Item2))
            {
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"Customer {exit.Key?.ParticipantId}, exit {exit.Key?.ExitOn:yyyy-MM-dd}: {string.Join(", ", exit.CountBy(change => change.State).Select(some => $"{some.Value} {some.Key}"))}");
            }
        }

        db.ChangeTracker.Clear();
    }

    private static FollowedExit? ExitOf(object row, ResourceRoomDb db)
    {
        var id = row switch
        {
            StoredWindow window => db.Entry(window).Property(one => one.FollowedExitId).CurrentValue,
            FollowUpDue due => db.Entry(due).Property(one => one.FollowedExitId).CurrentValue,
            FollowUpOwed owed => db.Entry(owed).Property(one => one.FollowedExitId).CurrentValue,
            _ => 0,
        };
        return row as FollowedExit ?? db.FollowedExits.Local.FindEntry(id)?.Entity ?? db.ChangeTracker.Entries<FollowedExit>().FirstOrDefault(entry => entry.Property(one => one.Id).CurrentValue == id)?.Entity;
    }
}
