using System.Collections.Immutable;

using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.FollowUps;

public static class ExitHistories
{
    private const int AtOnce = 500;

    /// <summary>The recorded exits of customers, a portion of customers at a time.</summary>
    public static async IAsyncEnumerable<ExitHistory> ReadHistoriesAsync(
        this ResourceRoomDb db, IReadOnlyList<long> people, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var enrollments = db.Enrollments.AsNoTracking().Include(row => row.Participant).Include(row => row.Planner);
        foreach (var some in people.Chunk(AtOnce))
        {
            var stored = await enrollments.Where(row => some.Contains(row.ParticipantId)).ToListAsync(cancellationToken);
            foreach (var exit in await db.ReadHistoriesAsync(stored, unsaved: [], cancellationToken))
            {
                yield return exit;
            }
        }
    }

    /// <param name="db">Where the rest is read.</param>
    /// <param name="enrollments">All enrollments of some customers.</param>
    /// <param name="unsaved">What is about to be saved and counts in place of what is stored.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    internal static async Task<IReadOnlyList<ExitHistory>> ReadHistoriesAsync(
        this ResourceRoomDb db, IReadOnlyList<Enrollment> enrollments, IReadOnlyList<EntityEntry> unsaved, CancellationToken cancellationToken)
    {
        var exited = enrollments.GroupBy(row => row.ParticipantId).Where(rows => rows.Any(row => row.Status == EnrollmentStatus.Exited)).ToList();
        List<long> people = [.. exited.Select(rows => rows.Key)];
        if (people.Count == 0)
        {
            return [];
        }

        var facts = await db.ReadFactsAsync(people, unsaved, withEnded: false, cancellationToken);
        return [.. exited.SelectMany(rows => ExitsOf(rows.Key, [.. rows], facts(rows.Key)))];
    }

    /// <summary>The follow-up of exits that are not on file, or not any more.</summary>
    public static async Task<IReadOnlyList<FollowUpHistory>> ReadUnrecordedAsync(
        this ResourceRoomDb db, IReadOnlyList<UnrecordedExit> exits, CancellationToken cancellationToken)
    {
        var facts = await db.ReadFactsAsync([.. exits.Select(exit => exit.PersonId).Distinct()], unsaved: [], exits.Any(exit => exit.UndoneAt is not null), cancellationToken);
        return [.. exits.Select(exit => new FollowUpHistory
        {
            Program = exit.Program,
            ExitOn = exit.On,
            RecordedOn = exit.RecordedOn,
            Facts = facts(exit.PersonId).Count(),
            ExcludedOn = facts(exit.PersonId).ExcludedOn(exit.EnrolledOn),
            Declines = [.. exit.DeclinedIn.SelectMany(enrollment => facts(exit.PersonId).Declines[(enrollment, exit.UndoneAt)])],
        })];
    }

    /// <summary>What decides the follow-up of each of these people.</summary>
    private static async Task<Func<long, Facts>> ReadFactsAsync(
        this ResourceRoomDb db, IReadOnlyList<long> people, IReadOnlyList<EntityEntry> unsaved, bool withEnded, CancellationToken cancellationToken)
    {
        var notes = await ReadAsync(
            db.CaseNotes.Where(row => people.Contains(row.ParticipantId) && row.InErrorAt == null).Select(NoteRow.Of), unsaved, NoteRow.OfNote, cancellationToken);

        // Few have any of these.
        var has = await db.Participants.Where(person => people.Contains(person.Id)).OrderBy(person => person.Id).Select(person => new
        {
            Steps = db.Steps.Any(row => people.Contains(row.ParticipantId)),
            Exclusions = db.Exclusions.Any(row => people.Contains(row.ParticipantId)),
            Declines = db.FollowUpDeclines.Any(row => people.Contains(row.ParticipantId)),
        }).FirstOrDefaultAsync(cancellationToken);
        var steps = await ReadAsync<Step, StepRow>(
            has is not { Steps: true } ? null : db.Steps.Where(row => people.Contains(row.ParticipantId) && row.RemovedAt == null && row.WithdrawnAt == null
                && (row.Service.Category == ServiceCategory.FollowUp || row.Service.Category == ServiceCategory.SupportiveServices)).Select(StepRow.Of),
            unsaved, StepRow.OfStep, cancellationToken);
        var exclusions = await ReadAsync(
            has is not { Exclusions: true } ? null : db.Exclusions.Where(row => people.Contains(row.ParticipantId)).Select(ExclusionRow.Of), unsaved, ExclusionRow.OfExclusion, cancellationToken);
        var declines = await ReadAsync<FollowUpDecline, DeclineRow>(
            has is not { Declines: true } ? null : db.FollowUpDeclines.Where(row => people.Contains(row.ParticipantId) && (withEnded || row.ExitUndoneAt == null)).Select(DeclineRow.Of), unsaved, DeclineRow.OfDecline, cancellationToken);
        var services = await db.ServicesOfAsync(unsaved, cancellationToken);
        return person => new Facts(
            [.. notes[person].Select(note => note.ToFacts())],
            [.. steps[person].Where(step => !step.IsRemoved).Select(step => step.ToFacts(services))],
            [.. exclusions[person].Where(exclusion => !exclusion.IsVoided)])
        {
            Declines = declines[person].ToLookup(decline => (decline.EnrollmentId, decline.ExitUndoneAt), decline => decline.ToFacts(notes[person])),
        };
    }

    private static IEnumerable<ExitHistory> ExitsOf(long person, IReadOnlyList<Enrollment> enrollments, Facts facts)
    {
        // A row that is about to get its number gets one behind all others.
        var numbered = enrollments.Select((row, index) => (Row: row, Number: row.Id > 0 ? row.Id : long.MaxValue - enrollments.Count + index)).ToList();
        var counted = facts.Count();
        foreach (var exit in CommonExit.Of(numbered.Select(one => one.Row.ToFacts() with { Id = one.Number })))
        {
            var enrolledOn = exit.Ended.Min(ended => ended.EnrolledOn) ?? exit.On;
            yield return new ExitHistory
            {
                PersonId = person,
                History = FollowUpHistory.Of(exit) with { Facts = counted, ExcludedOn = facts.ExcludedOn(enrolledOn), Declines = [.. exit.Ended.SelectMany(ended => facts.Declines[(ended.Id, null)])] },
                Ended = [.. exit.Ended.Select(ended => numbered.Find(one => one.Number == ended.Id).Row)],
                IsNothingPlanned = CountingRule.IsNothingPlanned(facts.Steps),
            };
        }
    }

    private static async Task<ILookup<long, TRow>> ReadAsync<TEntity, TRow>(
        IQueryable<TRow>? saved, IReadOnlyList<EntityEntry> unsaved, Func<TEntity, TRow> ofEntity, CancellationToken cancellationToken)
        where TEntity : class
        where TRow : IRowOfPerson
    {
        var stored = saved is null ? [] : await saved.ToListAsync(cancellationToken);
        var changed = unsaved.Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .Select(entry => entry.Entity).OfType<TEntity>().Select(ofEntity).ToList();
        var ids = changed.Select(row => row.Id).ToHashSet();
        return stored.Where(row => !ids.Contains(row.Id)).Concat(changed).ToLookup(row => row.ParticipantId);
    }

    /// <summary>Category and code of the services of steps that are about to be saved.</summary>
    private static async Task<IReadOnlyDictionary<int, PlanService>> ServicesOfAsync(
        this ResourceRoomDb db, IReadOnlyList<EntityEntry> unsaved, CancellationToken cancellationToken)
    {
        var ids = unsaved.Select(entry => entry.Entity).OfType<Step>().Select(step => step.ServiceId).Distinct().ToList();
        return ids.Count == 0
            ? ImmutableDictionary<int, PlanService>.Empty
            : await db.PlanServices.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken);
    }

    private sealed record Facts(IReadOnlyList<FollowUpNote> Notes, IReadOnlyList<FollowUpStep> Steps, IReadOnlyList<ExclusionRow> Exclusions)
    {
        /// <summary>By the enrollments whose exit they belong to, and when that was undone.</summary>
        public required ILookup<(long Enrollment, DateTime? ExitUndoneAt), Decline> Declines { get; init; }

        public ImmutableArray<FollowUpFact> Count() =>
            [.. Notes.Select(CountingRule.Of).Concat(Steps.Select(CountingRule.Of)).Where(fact => fact is not null).Select(fact => fact!.Value)];

        public DateOnly? ExcludedOn(DateOnly enrolledOn) => Exclusions
            .Where(exclusion => ExclusionRule.EndsFollowUp(exclusion.Kind, exclusion.On, enrolledOn))
            .Select(exclusion => (DateOnly?)exclusion.On).Min();
    }
}
