using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Standing;

/// <summary>OET approves the checklist that it has seen: one that changed since waits to be seen again.</summary>
public sealed class ApproveSystem(DecideSystem decide)
{
    public Task<ActResult<TrackingSystem, SystemRefusal>?> ExecuteAsync(Guid id, int version, ActingUser who, CancellationToken cancellationToken) =>
        decide.ExecuteAsync(
            id,
            who,
            system => SystemRule.WhyNotApprove(system.Checklist, system.ApprovedAt is not null) ?? (system.Version == version ? null : SystemRefusal.Changed),
            (system, act) =>
            {
                (system.ApprovedAt, system.ApprovedById, system.WithdrawnBecause, system.NoticedOn) = (act.At, act.Who.AccountId, null, null);
                return new SystemApproved();
            },
            cancellationToken);
}

public sealed class WithdrawApproval(DecideSystem decide)
{
    public Task<ActResult<TrackingSystem, SystemRefusal>?> ExecuteAsync(Guid id, string reason, ActingUser who, CancellationToken cancellationToken) =>
        decide.ExecuteAsync(
            id,
            who,
            system => SystemRule.WhyNotWithdraw(system.ApprovedAt is not null),
            (system, _) =>
            {
                (system.ApprovedAt, system.ApprovedById, system.WithdrawnBecause) = (null, null, reason);
                return new SystemApprovalWithdrawn(reason);
            },
            cancellationToken);
}

public sealed class PauseSystem(DecideSystem decide)
{
    public Task<ActResult<TrackingSystem, SystemRefusal>?> ExecuteAsync(Guid id, string reason, ActingUser who, CancellationToken cancellationToken) =>
        decide.ExecuteAsync(
            id,
            who,
            system => SystemRule.WhyNotPause(system.PausedAt is not null),
            (system, act) =>
            {
                (system.PausedAt, system.PausedBecause) = (act.At, reason);
                return new SystemPaused(reason);
            },
            cancellationToken);
}

public sealed class ResumeSystem(DecideSystem decide)
{
    public Task<ActResult<TrackingSystem, SystemRefusal>?> ExecuteAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        decide.ExecuteAsync(
            id,
            who,
            system => SystemRule.WhyNotResume(system.PausedAt is not null),
            (system, _) =>
            {
                (system.PausedAt, system.PausedBecause) = (null, null);
                return new SystemResumed();
            },
            cancellationToken);
}

public sealed class DecideSystem(ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<TrackingSystem, SystemRefusal>?> ExecuteAsync(
        Guid id, ActingUser who, Func<TrackingSystem, SystemRefusal?> whyNot, Func<TrackingSystem, Act, ActivityDetail> decide, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync<ActResult<TrackingSystem, SystemRefusal>?>(async () =>
        {
            var act = new Act(who, clock.Now);
            if (await db.FindSystemAsync(id, act, cancellationToken) is not { } system)
            {
                return null;
            }

            if (whyNot(system) is { } why)
            {
                return new(system, why);
            }

            db.LogEvent(decide(system, act), Subject.TrackingSystem(id), act);
            await db.SaveChangesAsync(cancellationToken);
            return new(system);
        });
}
