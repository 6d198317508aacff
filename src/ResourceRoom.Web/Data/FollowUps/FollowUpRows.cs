using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>Renews the rows of each recorded exit in the save that changes what they follow from.</summary>
internal static class FollowUpRows
{
    private const int AtOnce = 500;

    /// <summary>Tracks what has to change about the exits, and says which of their rows are to be written once that is saved.</summary>
    public static async Task<IReadOnlyList<ChangedExit>> KeepFollowUpsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var people = FollowUpChanges.PeopleOf(entries);
        people.UnionWith(FollowUpChanges.RenamedOf(entries));
        var changed = new List<ChangedExit>();
        foreach (var some in people.Order().Chunk(AtOnce))
        {
            changed.AddRange(await db.RenewFollowUpsAsync(some, entries, cancellationToken));
        }

        return changed;
    }

    /// <summary>The same for some people.</summary>
    /// <param name="db">Where they are stored.</param>
    /// <param name="people">Whose rows.</param>
    /// <param name="unsaved">What is about to be saved with them.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<IReadOnlyList<ChangedExit>> RenewFollowUpsAsync(
        this ResourceRoomDb db, IReadOnlyList<long> people, IReadOnlyList<EntityEntry> unsaved, CancellationToken cancellationToken)
    {
        var stored = await db.FollowedExits.Where(row => people.Contains(row.ParticipantId)).Include(row => row.Windows).ToListAsync(cancellationToken);
        var changed = unsaved.Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).OfType<Enrollment>();
        var enrollments = (await db.Enrollments.Where(row => people.Contains(row.ParticipantId)).ToListAsync(cancellationToken))
            .Union(changed).Where(row => people.Contains(row.ParticipantId)).ToList();
        if (stored.Count == 0 && enrollments.TrueForAll(row => row.Status != EnrollmentStatus.Exited))
        {
            return [];
        }

        var ids = stored.ConvertAll(row => row.Id);
        var due = (await db.FollowUpsDue.AsNoTracking().Where(row => ids.Contains(row.FollowedExitId)).ToListAsync(cancellationToken)).ToLookup(row => row.FollowedExitId);
        var owed = (await db.FollowUpsOwed.AsNoTracking().Where(row => ids.Contains(row.FollowedExitId)).ToListAsync(cancellationToken)).ToLookup(row => row.FollowedExitId);
        var left = stored.ToDictionary(row => (row.ParticipantId, row.ExitOn));
        var renewed = new List<ChangedExit>();
        foreach (var wanted in (await db.ReadHistoriesAsync(enrollments, unsaved, cancellationToken)).Select(exit => exit.ToRows()))
        {
            if (left.Remove((wanted.ParticipantId, wanted.ExitOn), out var row))
            {
                row.Become(wanted);
                renewed.Add(row.RowsFor(wanted, due[row.Id], owed[row.Id]));
            }
            else
            {
                db.FollowedExits.Add(wanted);
            }
        }

        db.FollowedExits.RemoveRange(left.Values);
        return renewed.FindAll(exit => exit.Gone + exit.New > 0);
    }

    private static ChangedExit RowsFor(this FollowedExit row, FollowedExit wanted, IEnumerable<FollowUpDue> due, IEnumerable<FollowUpOwed> owed)
    {
        var (goneDue, newDue) = Compare(due, wanted.Due, content => (
            content.EnrollmentId, content.Place, content.LwiaNumber, content.OfficeId, content.EnrolledIn, content.PlannerId, content.Program, content.Month, content.From,
            content.Through, content.List, content.Window, content.Due, content.LastNameKey, content.FirstNameKey, content.IsNothingPlanned));
        var (goneOwed, newOwed) = Compare(owed, wanted.Owed, content => (
            content.EnrollmentId, content.Place, content.LwiaNumber, content.OfficeId, content.EnrolledIn, content.PlannerId, content.Program, content.Window, content.Start,
            content.Due, content.Settled, content.ShownFrom, content.OwedThrough, content.LastNameKey, content.FirstNameKey));
        return new(row) { GoneDue = goneDue.ConvertAll(gone => gone.Id), NewDue = newDue, GoneOwed = goneOwed.ConvertAll(gone => gone.Id), NewOwed = newOwed };
    }

    private static (List<TRow> Gone, List<TRow> New) Compare<TRow, TContent>(IEnumerable<TRow> stored, IEnumerable<TRow> wanted, Func<TRow, TContent> contentOf)
        where TContent : notnull
    {
        var left = stored.ToDictionary(contentOf);
        List<TRow> added = [.. wanted.Where(row => !left.Remove(contentOf(row)))];
        return ([.. left.Values], added);
    }

    private static void Become(this FollowedExit row, FollowedExit wanted)
    {
        (row.RecordedOn, row.Program, row.IsEvidenceInDoubt) = (wanted.RecordedOn, wanted.Program, wanted.IsEvidenceInDoubt);
        (row.FirstContactOn, row.LastContactOn, row.ServiceProvidedOn) = (wanted.FirstContactOn, wanted.LastContactOn, wanted.ServiceProvidedOn);
        if (!DueDays(row).SetEquals(DueDays(wanted)))
        {
            row.Revision++;
        }

        var left = row.Windows.ToDictionary(window => window.Name);
        foreach (var window in wanted.Windows)
        {
            if (left.Remove(window.Name, out var own))
            {
                Become(own, window);
            }
            else
            {
                row.Windows.Add(window);
            }
        }

        row.Windows.RemoveAll(window => left.ContainsKey(window.Name));
    }

    private static HashSet<(WindowName Name, DateOnly Due)> DueDays(FollowedExit exit) => [.. exit.Windows.Select(window => (window.Name, window.Due))];

    private static void Become(StoredWindow row, StoredWindow wanted)
    {
        (row.Start, row.Due, row.Settled, row.ShownFrom) = (wanted.Start, wanted.Due, wanted.Settled, wanted.ShownFrom);
        (row.MetOn, row.MetBy, row.LastContact) = (wanted.MetOn, wanted.MetBy, wanted.LastContact);
    }
}
