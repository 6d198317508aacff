using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

/// <summary>The goals and barriers that were chosen for a step, beside those it has.</summary>
internal sealed record StepLinks(Step Step, IReadOnlyList<Goal> Goals, IReadOnlyList<PlanBarrier> Barriers)
{
    public IReadOnlyList<Goal> NewGoals { get; } = [.. Goals.Where(goal => !Step.Goals.Exists(link => link.GoalId == goal.Id))];

    public IReadOnlyList<StepGoal> OldGoals { get; } = [.. Step.Goals.Where(link => Goals.All(goal => goal.Id != link.GoalId))];

    public IReadOnlyList<PlanBarrier> NewBarriers { get; } = [.. Barriers.Where(barrier => !Step.Barriers.Exists(link => link.BarrierId == barrier.Id))];

    public IReadOnlyList<StepBarrier> OldBarriers { get; } = [.. Step.Barriers.Where(link => Barriers.All(barrier => barrier.Id != link.BarrierId))];

    public bool Differ => NewGoals.Count + OldGoals.Count + NewBarriers.Count + OldBarriers.Count > 0;
}

internal static class StepLinkReading
{
    /// <summary>
    /// The chosen goals and barriers, removed ones too: that one was removed in the meantime is said by its words. Null when one
    /// is not of this plan.
    /// </summary>
    public static async Task<StepLinks?> ReadStepLinksAsync(this ResourceRoomDb db, Step step, EditStepInput input, CancellationToken cancellationToken)
    {
        var goals = await db.Goals.Where(row => row.ParticipantId == step.ParticipantId && input.Goals.Contains(row.PublicId))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var barriers = await db.Barriers.Where(row => row.ParticipantId == step.ParticipantId && input.Barriers.Contains(row.PublicId))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        await db.Set<StepGoal>().Where(link => link.StepId == step.Id).Include(link => link.Goal).LoadAsync(cancellationToken);
        await db.Set<StepBarrier>().Where(link => link.StepId == step.Id).Include(link => link.Barrier).LoadAsync(cancellationToken);
        return goals.Count == input.Goals.Distinct().Count() && barriers.Count == input.Barriers.Distinct().Count() ? new StepLinks(step, goals, barriers) : null;
    }
}
