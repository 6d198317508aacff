using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Systems.Registering;

public enum ChangeSystemOutcome
{
    NotThere,
    Saved,

    /// <summary>Saved, and an answer that OET had approved is another now.</summary>
    ApprovalEnded,
    NothingChanged,

    /// <summary>Someone else saved after the page was opened.</summary>
    Conflict,
}

public sealed class ChangeSystem(ResourceRoomDb db, OfficeClock clock)
{
    public const string ApprovalEndedBecause = "An answer of the checklist is another than the one that was approved.";

    public Task<ChangeSystemOutcome> ExecuteAsync(Guid id, int version, SystemFacts typed, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(id, version, typed, new Act(who, clock.Now), cancellationToken));

    private async Task<ChangeSystemOutcome> ChangeAsync(Guid id, int version, SystemFacts typed, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindSystemAsync(id, act, cancellationToken) is not { } system)
        {
            return ChangeSystemOutcome.NotThere;
        }

        // Before the version: the same form sent twice has nothing left to change.
        var before = SystemFacts.Of(system);
        var (fields, answers) = (before.FieldsChangedBy(typed), before.AnswersChangedBy(typed));
        if (fields.Count + answers.Count == 0)
        {
            return ChangeSystemOutcome.NothingChanged;
        }

        if (system.Version != version)
        {
            return ChangeSystemOutcome.Conflict;
        }

        typed.ApplyTo(system);
        db.BumpVersion(system);
        var subject = Subject.TrackingSystem(id);
        if (fields.Count > 0)
        {
            db.LogEvent(new SystemChanged(fields), subject, act);
        }

        foreach (var point in answers)
        {
            db.LogEvent(new ChecklistAnswered(point, before.Answers.GetValueOrDefault(point)?.IsYes, typed.Answers[point].IsYes), subject, act);
        }

        var isEnded = system.ApprovedAt is not null && !SystemRule.KeepsApproval(before.Checklist, typed.Checklist);
        if (isEnded)
        {
            EndApproval(system);
            db.LogEvent(new SystemApprovalWithdrawn(ApprovalEndedBecause), subject, act);
        }

        await db.SaveChangesAsync(cancellationToken);
        return isEnded ? ChangeSystemOutcome.ApprovalEnded : ChangeSystemOutcome.Saved;
    }

    private static void EndApproval(TrackingSystem system) => (system.ApprovedAt, system.ApprovedById, system.WithdrawnBecause) = (null, null, null);
}
