using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>
/// Which changes make a signed plan "changed since it was signed" [ours]: what was agreed on, not how it is coming along.
/// </summary>
public static class SignatureRule
{
    /// <summary>Whether a different value asks for a new signature. A status, an actual date or a note alone does not.</summary>
    public static bool AsksForSignature(PlanField field) => field is not (PlanField.GoalStatus or PlanField.Status
        or PlanField.ActualStart or PlanField.ActualEnd or PlanField.Note or PlanField.Withdrawal);

    /// <summary>Whether the plan has to be signed again.</summary>
    public static bool AsksForSignature(PlanVersion asSigned, PlanVersion now) => Differences(asSigned, now).Any(change => change.AsksForSignature);

    /// <summary>The differences, goals first, each in the order of ids and fields.</summary>
    public static IReadOnlyList<PlanChange> Differences(PlanVersion asSigned, PlanVersion now)
    {
        ArgumentNullException.ThrowIfNull(asSigned);
        ArgumentNullException.ThrowIfNull(now);
        return [.. GoalDifferences(asSigned, now), .. StepDifferences(asSigned, now)];
    }

    private static IEnumerable<PlanChange> GoalDifferences(PlanVersion asSigned, PlanVersion now) =>
        Pairs(asSigned.Goals.ToDictionary(goal => goal.Id), now.Goals.ToDictionary(goal => goal.Id)).SelectMany(pair => pair switch
        {
            (var id, null, _) => [new PlanChange(PlanChangeKind.GoalAdded, id, Field: null, AsksForSignature: true)],
            (var id, _, null) => [new PlanChange(PlanChangeKind.GoalRemoved, id, Field: null, AsksForSignature: true)],
            var (id, before, after) => FieldsOf(before, after).Select(field => Changed(PlanChangeKind.GoalChanged, id, field)),
        });

    private static IEnumerable<PlanChange> StepDifferences(PlanVersion asSigned, PlanVersion now) =>
        Pairs(InPlan(asSigned), InPlan(now)).SelectMany(pair => pair switch
        {
            (var id, null, { } after) => [new PlanChange(PlanChangeKind.StepAdded, id, Field: null, IsLive(after))],
            (var id, { } before, null) => [new PlanChange(PlanChangeKind.StepRemoved, id, Field: null, IsLive(before))],
            var (id, before, after) => FieldsOf(before!, after!).Select(field => Changed(PlanChangeKind.StepChanged, id, field)),
        });

    private static IEnumerable<(long Id, T? Before, T? After)> Pairs<T>(Dictionary<long, T> asSigned, Dictionary<long, T> now)
        where T : class =>
        asSigned.Keys.Union(now.Keys).Order().Select(id => (id, asSigned.GetValueOrDefault(id), now.GetValueOrDefault(id)));

    private static Dictionary<long, SignedStep> InPlan(PlanVersion version) =>
        version.Steps.Where(step => step.Goals.Count > 0).ToDictionary(step => step.Id);

    // Nobody agrees to a step that will not be done.
    private static bool IsLive(SignedStep step) => step is { Status: not StepStatus.Cancelled, IsWithdrawn: false };

    private static PlanChange Changed(PlanChangeKind kind, long id, PlanField field) => new(kind, id, field, AsksForSignature(field));

    private static IEnumerable<PlanField> FieldsOf(SignedGoal before, SignedGoal after) => Differing(
        (PlanField.GoalKind, before.Kind == after.Kind),
        (PlanField.GoalWords, before.Words == after.Words),
        (PlanField.GoalTarget, before.TargetOn == after.TargetOn),
        (PlanField.GoalStatus, before.Status == after.Status));

    private static IEnumerable<PlanField> FieldsOf(SignedStep before, SignedStep after) => Differing(
        (PlanField.Service, before.Service == after.Service),
        (PlanField.Goals, before.Goals.ToHashSet().SetEquals(after.Goals)),
        (PlanField.Barriers, before.Barriers.ToHashSet().SetEquals(after.Barriers)),
        (PlanField.Provider, before.Provider == after.Provider),
        (PlanField.DollarValue, before.Dollars == after.Dollars),
        (PlanField.ScheduledStart, before.Dates.ScheduledStart == after.Dates.ScheduledStart),
        (PlanField.ScheduledEnd, before.Dates.ScheduledEnd == after.Dates.ScheduledEnd),
        (PlanField.Hours, before.Hours == after.Hours),
        (PlanField.Status, before.Status == after.Status),
        (PlanField.ActualStart, before.Dates.ActualStart == after.Dates.ActualStart),
        (PlanField.ActualEnd, before.Dates.ActualEnd == after.Dates.ActualEnd),
        (PlanField.Note, before.Note == after.Note),
        (PlanField.Withdrawal, before.IsWithdrawn == after.IsWithdrawn));

    private static IEnumerable<PlanField> Differing(params IEnumerable<(PlanField Field, bool IsSame)> fields) =>
        fields.Where(field => !field.IsSame).Select(field => field.Field);
}
