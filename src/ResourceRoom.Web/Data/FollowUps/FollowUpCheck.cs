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
            var rows = await db.RenewFollowUpsAsync(some, unsaved: [], cancellationToken);
            var changes = db.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged).Select(entry => (ExitOf(entry.Entity, db), entry.State))
                .Concat(rows.SelectMany(row => Enumerable.Repeat(EntityState.Deleted, row.Gone).Concat(Enumerable.Repeat(EntityState.Added, row.New)).Select(state => (row.Exit, state))));
            foreach (var exit in changes.GroupBy(change => change.Item1, change => change.Item2))
            {
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"Customer {exit.Key.ParticipantId}, exit {exit.Key.ExitOn:yyyy-MM-dd}: {string.Join(", ", exit.CountBy(state => state).Select(some => $"{some.Value} {some.Key}"))}");
            }
        }

        db.ChangeTracker.Clear();
    }

    private static FollowedExit ExitOf(object row, ResourceRoomDb db) => row switch
    {
        StoredWindow window => db.ChangeTracker.Entries<FollowedExit>().Single(exit => exit.Entity.Windows.Contains(window) || exit.Entity.Id == db.Entry(window).Property(one => one.FollowedExitId).OriginalValue).Entity,
        FollowUpDue due => due.FollowedExit,
        FollowUpOwed owed => owed.FollowedExit,
        _ => (FollowedExit)row,
    };
}
