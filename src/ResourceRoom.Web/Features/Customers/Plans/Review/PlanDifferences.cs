using System.Diagnostics;

using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Plans.Assessing;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

internal static class PlanDifferences
{
    public static IReadOnlyList<PlanDifference> Between(PlanDocument asSigned, PlanDocument now) =>
    [
        .. SignatureRule.Differences(asSigned.ToVersion(), now.ToVersion()).Select(change =>
        {
            var (before, after) = (ValueOf(asSigned, change), ValueOf(now, change));
            return new PlanDifference(What(asSigned, now, change), before, after, change.AsksForSignature);
        }),
    ];

    private static string What(PlanDocument asSigned, PlanDocument now, PlanChange change) => change switch
    {
        { Kind: PlanChangeKind.GoalAdded or PlanChangeKind.GoalRemoved or PlanChangeKind.GoalChanged } =>
            $"Goal “{(Goal(now, change.Id) ?? Goal(asSigned, change.Id))?.Words}”{Label(change.Field)}",
        _ => $"{(Step(now, change.Id) ?? Step(asSigned, change.Id))?.Name}{Label(change.Field)}",
    };

    private static string ValueOf(PlanDocument plan, PlanChange change) => change switch
    {
        { Kind: PlanChangeKind.GoalAdded or PlanChangeKind.GoalRemoved } => Goal(plan, change.Id) is null ? "Not in the plan" : "In the plan",
        { Kind: PlanChangeKind.StepAdded or PlanChangeKind.StepRemoved } => Step(plan, change.Id) is { AsSigned.Goals.Count: > 0 } ? "In the plan" : "Under no goal",
        { Kind: PlanChangeKind.GoalChanged, Field: { } field } => ValueOf(Goal(plan, change.Id)!, field),
        { Kind: PlanChangeKind.StepChanged, Field: { } field } => ValueOf(plan, Step(plan, change.Id)!, field),
        _ => throw new UnreachableException(),
    };

    private static string ValueOf(SignedGoal goal, PlanField field) => field switch
    {
        PlanField.GoalKind => goal.Kind.InWords(),
        PlanField.GoalWords => goal.Words,
        PlanField.GoalTarget => PlanWords.Day(goal.TargetOn),
        PlanField.GoalStatus => goal.Status.InWords(),
        _ => throw new UnreachableException(),
    };

    private static string ValueOf(PlanDocument plan, DocumentStep step, PlanField field) => field switch
    {
        PlanField.Service => step.Name,
        PlanField.Goals => string.Join("; ", plan.Goals.Where(goal => step.AsSigned.Goals.Contains(goal.Id)).Select(goal => goal.Words)),
        PlanField.Barriers => InWords(step.AsSigned.Barriers),
        PlanField.Provider => step.AsSigned.Provider ?? "–",
        PlanField.DollarValue => step.AsSigned.Dollars is { } dollars ? OfficeFormat.Dollars(dollars) : "–",
        PlanField.ScheduledStart => PlanWords.Day(step.AsSigned.Dates.ScheduledStart),
        PlanField.ScheduledEnd => PlanWords.Day(step.AsSigned.Dates.ScheduledEnd),
        PlanField.Hours => PlanWords.Hours(step.AsSigned.Hours),
        PlanField.Status => step.AsSigned.Status.InWords(),
        PlanField.ActualStart => PlanWords.Day(step.AsSigned.Dates.ActualStart),
        PlanField.ActualEnd => PlanWords.Day(step.AsSigned.Dates.ActualEnd),
        PlanField.Note => step.AsSigned.Note ?? "–",
        PlanField.Withdrawal => step.AsSigned.IsWithdrawn ? "Withdrawn" : "Not withdrawn",
        _ => throw new UnreachableException(),
    };

    internal static string InWords(IReadOnlyList<string> barriers) =>
        barriers.Count == 0 ? "None" : string.Join(", ", barriers.Select(barrier => Enum.Parse<BarrierKind>(barrier).InWords()));

    private static string Label(PlanField? field) => field switch
    {
        null => "",
        PlanField.GoalKind => ": kind",
        PlanField.GoalWords => ": words",
        PlanField.GoalTarget => ": target date",
        PlanField.GoalStatus => ": status",
        PlanField.Service => ": service",
        PlanField.Goals => ": goals",
        PlanField.Barriers => ": barriers",
        PlanField.Provider => ": service provider",
        PlanField.DollarValue => ": dollar value",
        PlanField.ScheduledStart => ": scheduled start",
        PlanField.ScheduledEnd => ": scheduled end",
        PlanField.Hours => ": hours",
        PlanField.Status => ": status",
        PlanField.ActualStart => ": actual start",
        PlanField.ActualEnd => ": actual end",
        PlanField.Note => ": note",
        PlanField.Withdrawal => ": at its source",
        _ => throw new UnreachableException(),
    };

    private static SignedGoal? Goal(PlanDocument plan, long id) => plan.Goals.FirstOrDefault(goal => goal.Id == id);

    private static DocumentStep? Step(PlanDocument plan, long id) => plan.Steps.FirstOrDefault(step => step.AsSigned.Id == id);
}
