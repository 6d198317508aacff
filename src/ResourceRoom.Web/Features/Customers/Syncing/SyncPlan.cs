using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Plans.Syncing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Syncing;

public abstract record SyncOutcome
{
    private SyncOutcome()
    {
    }

    public sealed record NotThere : SyncOutcome;

    public sealed record Synced(int Added, int Updated, int Withdrawn) : SyncOutcome;

    /// <summary>A source failed, so that nothing changed.</summary>
    public sealed record Failed(string Why) : SyncOutcome;
}

/// <summary>
/// Takes the services that are recorded for a customer elsewhere into the plan. Every source is asked before anything is saved, and all
/// is saved at once: of a source that fails, is slow or stops half way, nothing is left but the failure.
/// </summary>
public sealed class SyncPlan(ResourceRoomDb db, IEnumerable<IServiceSource> sources, OfficeClock clock)
{
    public async Task<SyncOutcome> ExecuteAsync(Guid customer, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindCustomerAsync(customer, new Act(who, clock.Now), cancellationToken) is not { } person)
        {
            return new SyncOutcome.NotThere();
        }

        var answers = new List<(IServiceSource Source, SourceAnswer Answer)>();
        try
        {
            var from = await FirstDayAsync(person, cancellationToken);
            foreach (var source in sources)
            {
                answers.Add((source, await source.ReadAsync(person, from, cancellationToken)));
            }
        }
        catch (SourceException failed)
        {
            return await db.RetryOnConflictAsync(() => FailAsync(customer, failed.Message, new Act(who, clock.Now), cancellationToken));
        }

        return await db.RetryOnConflictAsync(() => SaveAsync(customer, answers, new Act(who, clock.Now), cancellationToken));
    }

    // What came before the customer was enrolled, or applied, is no part of the plan.
    private Task<DateOnly> FirstDayAsync(Participant person, CancellationToken cancellationToken) => db.Enrollments
        .Where(row => row.ParticipantId == person.Id && row.Status != EnrollmentStatus.Closed)
        .Select(row => row.EnrolledOn ?? row.AppliedOn).OrderBy(day => day).FirstOrDefaultAsync(cancellationToken);

    private async Task<SyncOutcome> FailAsync(Guid customer, string why, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new SyncOutcome.NotThere();
        }

        var plan = await db.HoldPlanAsync(person.Id, cancellationToken);
        (plan.SyncFailedAt, plan.SyncFailure) = (act.At, why);
        db.LogEvent(new PlanSyncFailed(why), Subject.Participant(customer), act);
        await db.SaveChangesAsync(cancellationToken);
        return new SyncOutcome.Failed(why);
    }

    private async Task<SyncOutcome> SaveAsync(
        Guid customer, IReadOnlyList<(IServiceSource Source, SourceAnswer Answer)> answers, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new SyncOutcome.NotThere();
        }

        foreach (var (source, answer) in answers)
        {
            if (await TakenAsync(person.Id, source, answer, cancellationToken) is { } key)
            {
                return await FailAsync(customer, $"{source.Name} sent a record that belongs to another customer here ({key}).", act, cancellationToken);
            }
        }

        var plan = await db.HoldPlanAsync(person.Id, cancellationToken);
        var enrollments = await db.Enrollments.Where(row => row.ParticipantId == person.Id && row.Status != EnrollmentStatus.Closed).ToListAsync(cancellationToken);
        var steps = await db.Steps.Where(row => row.ParticipantId == person.Id && row.Source != null).ToListAsync(cancellationToken);
        var services = await db.PlanServices.ToDictionaryAsync(row => row.Code, cancellationToken);
        var (added, updated, withdrawn) = (0, 0, 0);
        foreach (var (source, answer) in answers)
        {
            var changes = SyncRule.Changes(source.Name, [.. steps.Where(step => step.Source == source.Name).Select(ToSynced)], answer.Records);
            PlanService ServiceOf(SourceRecord record) => FindOrAdd(services, source, record.Service, answer.Names[record.Service], act);
            foreach (var record in changes.Added)
            {
                if (EnrollmentOn(enrollments, record.StartOn) is { } enrollment)
                {
                    db.Steps.Add(NewStep(person.Id, enrollment, record, ServiceOf(record), act));
                    added++;
                }
            }

            foreach (var update in changes.Updated)
            {
                var step = steps.Find(row => row.Id == update.StepId)!;
                Take(step, update.Record, ServiceOf(update.Record), act);
                step.WithdrawnAt = null;
                updated++;
            }

            foreach (var id in changes.Withdrawn)
            {
                steps.Find(row => row.Id == id)!.WithdrawnAt = act.At;
                withdrawn++;
            }
        }

        (plan.LastSyncAt, plan.SyncFailedAt, plan.SyncFailure) = (act.At, null, null);
        db.LogEvent(new PlanSynced(added, updated, withdrawn), Subject.Participant(customer), act);
        await db.SaveChangesAsync(cancellationToken);
        return new SyncOutcome.Synced(added, updated, withdrawn);
    }

    /// <summary>A key of this answer under which somebody else's plan holds a step; null when there is none.</summary>
    private Task<string?> TakenAsync(long person, IServiceSource source, SourceAnswer answer, CancellationToken cancellationToken)
    {
        var (name, keys) = (source.Name, answer.Records.Select(record => record.Key).Distinct().ToList());
        return db.Steps
            .Where(step => step.Source == name && step.WithdrawnAt == null && step.ParticipantId != person && keys.Contains(step.SourceKey!))
            .Select(step => step.SourceKey).FirstOrDefaultAsync(cancellationToken);
    }

    private static SyncedStep ToSynced(Step step) => new(
        step.Id,
        new SourceRecord
        {
            Source = step.Source!,
            Key = step.SourceKey!,
            Service = step.SourceService!,
            StartOn = step.ActualStart!.Value,
            EndOn = step.ActualEnd,
            Provider = step.Provider,
        },
        step.WithdrawnAt is not null);

    /// <summary>The enrollment that a service of this day belongs to: the last one that had begun.</summary>
    private static Enrollment? EnrollmentOn(IReadOnlyList<Enrollment> enrollments, DateOnly day) => enrollments
        .Where(row => (row.EnrolledOn ?? row.AppliedOn) <= day)
        .MaxBy(row => (row.EnrolledOn ?? row.AppliedOn, row.Id));

    private static Step NewStep(long person, Enrollment enrollment, SourceRecord record, PlanService service, Act act)
    {
        var status = StatusOf(record);
        return new Step
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person,
            EnrollmentId = enrollment.Id,
            ServiceId = service.Id,
            Status = status,
            Statuses = [new StepStatusChange { Status = status, At = act.At, ById = act.Who.AccountId }],
            Source = record.Source,
            SourceKey = record.Key,
            SourceService = record.Service,
            ActualStart = record.StartOn,
            ActualEnd = record.EndOn,
            Provider = record.Provider,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        };
    }

    private static void Take(Step step, SourceRecord record, PlanService service, Act act)
    {
        step.ServiceId = service.Id;
        step.SourceService = record.Service;
        (step.ActualStart, step.ActualEnd, step.Provider) = (record.StartOn, record.EndOn, record.Provider);
        if (StatusOf(record) is var status && status != step.Status)
        {
            step.Status = status;
            step.Statuses.Add(new StepStatusChange { Status = status, At = act.At, ById = act.Who.AccountId });
        }
    }

    private static StepStatus StatusOf(SourceRecord record) => record.EndOn is null ? StepStatus.InProgress : StepStatus.Completed;

    /// <summary>The plan's service for a source's: one of the same code, or one that only syncs use.</summary>
    private PlanService FindOrAdd(Dictionary<string, PlanService> services, IServiceSource source, string code, string name, Act act)
    {
        var own = source.CodeFor(code);
        if ((services.GetValueOrDefault(own) ?? (source is RemoteSource ? services.GetValueOrDefault(code) : null)) is { } known)
        {
            return known;
        }

        var service = PlanService.ForSync(services.Values.Max(row => row.Id) + 1, own, name, OfficeClock.DayOf(act.At));
        services.Add(own, service);
        db.PlanServices.Add(service);
        return service;
    }
}
