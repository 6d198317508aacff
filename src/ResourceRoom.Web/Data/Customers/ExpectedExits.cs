using System.Linq.Expressions;

using Microsoft.EntityFrameworkCore.ChangeTracking;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>
/// Gives each open enrollment the day from which an exit is due, in the save that changes it, so that lists compare it with today
/// and read it from an index.
/// </summary>
internal static class ExpectedExits
{
    private const int AtOnce = 500;

    private static readonly string[] OfEnrollment = [nameof(Enrollment.ParticipantId), nameof(Enrollment.Status), nameof(Enrollment.EnrolledOn)];

    private static readonly string[] OfStep =
    [
        nameof(Step.ParticipantId), nameof(Step.ServiceId), nameof(Step.Status), nameof(Step.ScheduledStart),
        nameof(Step.ActualStart), nameof(Step.ActualEnd), nameof(Step.WithdrawnAt), nameof(Step.RemovedAt),
    ];

    /// <summary>Of two saves that change what decides about a customer's exit or follow-up, one is tried again and finds what the other saved.</summary>
    public static async Task HoldPlansAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var person in PeopleOf(entries).Union(FollowUpChanges.PeopleOf(entries)))
        {
            await db.HoldPlanAsync(person, cancellationToken);
        }

        // Somebody may be adding the first step of this service to any plan.
        if (entries.Any(IsChangedHold))
        {
            await db.CareerPlans
                .Where(plan => db.Enrollments.Any(row => row.ParticipantId == plan.ParticipantId && row.Status == EnrollmentStatus.Enrolled))
                .ExecuteUpdateAsync(plan => plan.SetProperty(row => row.Version, row => row.Version + 1), cancellationToken);
        }
    }

    public static async Task KeepExpectedExitsAsync(this ResourceRoomDb db, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var enrollment in entries.Select(entry => entry.Entity).OfType<Enrollment>().Where(row => row.ParticipantId <= 0))
        {
            db.Set(enrollment, Expect([enrollment], [], []));
        }

        var people = PeopleOf(entries);
        people.UnionWith(await db.PeopleServedAsync(entries, cancellationToken));
        foreach (var some in people.Order().Chunk(AtOnce))
        {
            await db.KeepAsync(some, entries, cancellationToken);
        }
    }

    private static HashSet<long> PeopleOf(IEnumerable<EntityEntry> entries) =>
        [.. entries.Where(IsChanged).Select(entry => entry.Property(nameof(Enrollment.ParticipantId)))
            .SelectMany(person => new[] { (long)person.CurrentValue!, (long)person.OriginalValue! }).Where(person => person > 0)];

    private static bool IsChanged(EntityEntry entry) => entry switch
    {
        { Entity: Enrollment or Step, State: EntityState.Added } => true,
        { Entity: Enrollment, State: EntityState.Modified } => OfEnrollment.Any(name => entry.Property(name).IsModified),
        { Entity: Step, State: EntityState.Modified } => OfStep.Any(name => entry.Property(name).IsModified),
        _ => false,
    };

    private static bool IsChangedHold(EntityEntry entry) => entry is { Entity: PlanServiceHold, State: EntityState.Modified };

    /// <summary>The enrolled customers with a step of a service for which OET changed what holds off an exit.</summary>
    private static async Task<IReadOnlyList<long>> PeopleServedAsync(this ResourceRoomDb db, IEnumerable<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var services = entries.Where(IsChangedHold).Select(entry => ((PlanServiceHold)entry.Entity).PlanServiceId).Distinct().ToList();
        return services.Count == 0 ? [] : await db.Steps
            .Where(row => services.Contains(row.ServiceId) && row.RemovedAt == null && row.Enrollment.Status == EnrollmentStatus.Enrolled)
            .Select(row => row.ParticipantId).Distinct().ToListAsync(cancellationToken);
    }

    private static async Task KeepAsync(this ResourceRoomDb db, IReadOnlyList<long> people, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        var stored = await db.Enrollments.Where(row => people.Contains(row.ParticipantId)).ToListAsync(cancellationToken);
        var customers = stored.Union(Changed<Enrollment>(entries)).GroupBy(row => row.ParticipantId).Where(rows => people.Contains(rows.Key)).ToList();
        List<long> open = [.. customers.Where(rows => rows.Any(row => row.Status == EnrollmentStatus.Enrolled)).Select(rows => rows.Key)];
        var steps = (await db.StepsOfAsync(open, Changed<Step>(entries), cancellationToken)).ToLookup(step => step.ParticipantId);
        var services = await db.ServicesOfAsync(steps.SelectMany(some => some).Select(step => step.ServiceId).Distinct().ToList(), entries, cancellationToken);
        foreach (var rows in customers)
        {
            var expected = Expect([.. rows], [.. steps[rows.Key]], services);
            foreach (var row in rows)
            {
                db.Set(row, row.Status == EnrollmentStatus.Enrolled ? expected : null);
            }
        }
    }

    /// <summary>Steps as they are about to be saved: what this save does not change is read anew.</summary>
    private static async Task<IReadOnlyList<StepRow>> StepsOfAsync(
        this ResourceRoomDb db, List<long> people, IReadOnlyList<Step> changed, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var others = await db.Steps.AsNoTracking()
            .Where(row => people.Contains(row.ParticipantId) && row.RemovedAt == null && row.WithdrawnAt == null)
            .Select(StepRow.Of).ToListAsync(cancellationToken);
        var ids = changed.Select(step => step.Id).ToHashSet();
        return
        [
            .. others.Where(step => !ids.Contains(step.Id)),
            .. changed.Where(step => people.Contains(step.ParticipantId) && step is { RemovedAt: null, WithdrawnAt: null }).Select(StepRow.OfStep),
        ];
    }

    private static async Task<IReadOnlyList<PlanService>> ServicesOfAsync(
        this ResourceRoomDb db, List<int> ids, IReadOnlyList<EntityEntry> entries, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var changed = Changed<PlanService>(entries).FindAll(service => service.Holds.Exists(hold => db.Entry(hold).State != EntityState.Unchanged));
        var stored = await db.PlanServices.AsNoTracking().Where(row => ids.Contains(row.Id)).Include(row => row.Holds).ToListAsync(cancellationToken);
        return [.. changed, .. stored.ExceptBy(changed.Select(service => service.Id), service => service.Id)];
    }

    private static ExpectedExit? Expect(IReadOnlyList<Enrollment> enrollments, IReadOnlyList<StepRow> steps, IReadOnlyList<PlanService> services)
    {
        var codes = services.ToDictionary(service => service.Id, service => service.Code);
        return ExitRule.Expect(new ExitFacts
        {
            Enrollments = [.. enrollments.Select((row, index) => row.ToFacts() with { Id = row.Id > 0 ? row.Id : -index - 1 })],
            Steps = [.. steps.Select(step => step.ToFacts(codes[step.ServiceId]))],
            Holds = new ExitHolds(services.SelectMany(service => service.Holds, (service, hold) => new ExitHoldRow(service.Code, hold.Program, hold.Hold))),

            // No actual day is ever in the future, so that all of them count, whatever day it is.
            Today = DateOnly.MaxValue,
        });
    }

    private static void Set(this ResourceRoomDb db, Enrollment enrollment, ExpectedExit? expected)
    {
        var entry = db.Entry(enrollment);
        entry.Property(row => row.ExitDueFrom).CurrentValue = expected?.From;
        entry.Property(row => row.ExpectedExitOn).CurrentValue = expected?.ExitOn;
    }

    private static List<T> Changed<T>(IEnumerable<EntityEntry> entries)
        where T : class => [.. entries.Where(entry => entry is { Entity: T, State: EntityState.Added or EntityState.Modified }).Select(entry => (T)entry.Entity)];

    private sealed record StepRow(
        long Id, long ParticipantId, long EnrollmentId, int ServiceId, StepStatus Status, DateOnly? ScheduledStart, DateOnly? ActualStart, DateOnly? ActualEnd)
    {
        public static Expression<Func<Step, StepRow>> Of => row =>
            new StepRow(row.Id, row.ParticipantId, row.EnrollmentId, row.ServiceId, row.Status, row.ScheduledStart, row.ActualStart, row.ActualEnd);

        public static Func<Step, StepRow> OfStep { get; } = Of.Compile();

        public StepFacts ToFacts(string service) => new()
        {
            Id = Id,
            EnrollmentId = EnrollmentId,
            Service = service,
            Status = Status,
            Dates = new StepDates { ScheduledStart = ScheduledStart, ActualStart = ActualStart, ActualEnd = ActualEnd },
        };
    }
}
