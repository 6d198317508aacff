using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>Renews the rows of each recorded exit in the save that changes what they follow from.</summary>
internal static class FollowUpRows
{
    private const int AtOnce = 500;

    public static async Task KeepFollowUpsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var people = FollowUpChanges.PeopleOf(entries);
        people.UnionWith(FollowUpChanges.RenamedOf(entries));
        foreach (var some in people.Order().Chunk(AtOnce))
        {
            await db.RenewFollowUpsAsync(some, entries, cancellationToken);
        }
    }

    /// <summary>Tracks whatever has to change for the rows of these people to be right.</summary>
    /// <param name="db">Where they are stored.</param>
    /// <param name="people">Whose rows.</param>
    /// <param name="unsaved">What is about to be saved with them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task RenewFollowUpsAsync(
        this ResourceRoomDb db, IReadOnlyList<long> people, IReadOnlyList<EntityEntry> unsaved, CancellationToken cancellationToken)
    {
        var stored = await db.FollowedExits.Where(row => people.Contains(row.ParticipantId)).ToListAsync(cancellationToken);
        var changed = unsaved.Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).OfType<Enrollment>();
        var enrollments = (await db.Enrollments.Where(row => people.Contains(row.ParticipantId)).ToListAsync(cancellationToken))
            .Union(changed).Where(row => people.Contains(row.ParticipantId)).ToList();
        if (stored.Count > 0)
        {
            var ids = stored.ConvertAll(row => row.Id);
            await db.StoredWindows.Where(row => ids.Contains(row.FollowedExitId)).LoadAsync(cancellationToken);
            await db.FollowUpsDue.Where(row => ids.Contains(row.FollowedExitId)).LoadAsync(cancellationToken);
            await db.FollowUpsOwed.Where(row => ids.Contains(row.FollowedExitId)).LoadAsync(cancellationToken);
        }
        else if (enrollments.TrueForAll(row => row.Status != EnrollmentStatus.Exited))
        {
            return;
        }

        var left = stored.ToDictionary(row => (row.ParticipantId, row.ExitOn));
        foreach (var wanted in (await db.ReadHistoriesAsync(enrollments, unsaved, cancellationToken)).Select(exit => exit.ToRows()))
        {
            if (left.Remove((wanted.ParticipantId, wanted.ExitOn), out var row))
            {
                row.Become(wanted);
            }
            else
            {
                db.FollowedExits.Add(wanted);
            }
        }

        db.FollowedExits.RemoveRange(left.Values);
    }

    private static void Become(this FollowedExit row, FollowedExit wanted)
    {
        (row.RecordedOn, row.Program, row.IsEvidenceInDoubt) = (wanted.RecordedOn, wanted.Program, wanted.IsEvidenceInDoubt);
        (row.FirstContactOn, row.LastContactOn, row.ServiceProvidedOn) = (wanted.FirstContactOn, wanted.LastContactOn, wanted.ServiceProvidedOn);
        if (!DueDays(row).SetEquals(DueDays(wanted)))
        {
            row.Revision++;
        }

        Match(row.Windows, wanted.Windows, window => window.Name, Become);
        Match(row.Due, wanted.Due, due => (due.EnrollmentId, due.From), Become);
        Match(row.Owed, wanted.Owed, owed => (owed.EnrollmentId, owed.Window), Become);
    }

    private static HashSet<(WindowName Name, DateOnly Due)> DueDays(FollowedExit exit) => [.. exit.Windows.Select(window => (window.Name, window.Due))];

    private static void Match<TRow, TKey>(List<TRow> rows, List<TRow> wanted, Func<TRow, TKey> keyOf, Action<TRow, TRow> become)
        where TKey : notnull
    {
        var left = rows.ToDictionary(keyOf);
        foreach (var one in wanted)
        {
            if (left.Remove(keyOf(one), out var row))
            {
                become(row, one);
            }
            else
            {
                rows.Add(one);
            }
        }

        rows.RemoveAll(row => left.ContainsKey(keyOf(row)));
    }

    private static void Become(StoredWindow row, StoredWindow wanted)
    {
        (row.Start, row.Due, row.Settled, row.ShownFrom) = (wanted.Start, wanted.Due, wanted.Settled, wanted.ShownFrom);
        (row.MetOn, row.MetBy, row.LastContact) = (wanted.MetOn, wanted.MetBy, wanted.LastContact);
    }

    private static void Become(FollowUpDue row, FollowUpDue wanted)
    {
        (row.Place, row.LwiaNumber, row.OfficeId, row.EnrolledIn, row.PlannerId) = (wanted.Place, wanted.LwiaNumber, wanted.OfficeId, wanted.EnrolledIn, wanted.PlannerId);
        (row.Program, row.Month, row.Through) = (wanted.Program, wanted.Month, wanted.Through);
        (row.List, row.Window, row.Due) = (wanted.List, wanted.Window, wanted.Due);
        (row.LastNameKey, row.FirstNameKey, row.IsNothingPlanned) = (wanted.LastNameKey, wanted.FirstNameKey, wanted.IsNothingPlanned);
    }

    private static void Become(FollowUpOwed row, FollowUpOwed wanted)
    {
        (row.Place, row.LwiaNumber, row.OfficeId, row.EnrolledIn, row.PlannerId) = (wanted.Place, wanted.LwiaNumber, wanted.OfficeId, wanted.EnrolledIn, wanted.PlannerId);
        (row.Program, row.Start, row.Due, row.Settled) = (wanted.Program, wanted.Start, wanted.Due, wanted.Settled);
        (row.ShownFrom, row.OwedThrough) = (wanted.ShownFrom, wanted.OwedThrough);
        (row.LastNameKey, row.FirstNameKey) = (wanted.LastNameKey, wanted.FirstNameKey);
    }
}
