using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Plans.Signing;

public sealed class SignatureRuleTests
{
    private static readonly SignedGoal Job = new()
    {
        Id = 10,
        Kind = GoalKind.Employment,
        Words = "Work as a welder",
        TargetOn = Days.On("2026-12-31"),
        Status = GoalStatus.Active,
    };

    private static readonly SignedStep Course = new()
    {
        Id = 1,
        Service = "OST",
        Goals = [10],
        Dollars = 300.00m,
        Status = StepStatus.Planned,
    };

    private static readonly PlanVersion Signed = new([Job], [Course]);

    public static TheoryData<SignedStep, PlanField, bool> StepChanges => new()
    {
        { Course with { Dollars = 500.00m }, PlanField.DollarValue, true },
        { Course with { Dollars = null }, PlanField.DollarValue, true },
        { Course with { Service = "OJT" }, PlanField.Service, true },
        { Course with { Goals = [10, 11] }, PlanField.Goals, true },
        { Course with { Barriers = ["TRANSPORT"] }, PlanField.Barriers, true },
        { Course with { Provider = "College" }, PlanField.Provider, true },
        { Course with { Hours = 40 }, PlanField.Hours, true },
        { Course with { Dates = new() { ScheduledStart = Days.On("2026-07-01") } }, PlanField.ScheduledStart, true },
        { Course with { Dates = new() { ScheduledEnd = Days.On("2026-07-01") } }, PlanField.ScheduledEnd, true },
        { Course with { Dates = new() { ActualStart = Days.On("2026-07-01") } }, PlanField.ActualStart, false },
        { Course with { Dates = new() { ActualEnd = Days.On("2026-07-01") } }, PlanField.ActualEnd, false },
        { Course with { Status = StepStatus.Cancelled }, PlanField.Status, false },
        { Course with { Note = "Called" }, PlanField.Note, false },
        { Course with { IsWithdrawn = true }, PlanField.Withdrawal, false },
    };

    public static TheoryData<SignedGoal, PlanField, bool> GoalChanges => new()
    {
        { Job with { Kind = GoalKind.Education }, PlanField.GoalKind, true },
        { Job with { Words = "Work as a nurse" }, PlanField.GoalWords, true },
        { Job with { TargetOn = null }, PlanField.GoalTarget, true },
        { Job with { Status = GoalStatus.Achieved }, PlanField.GoalStatus, false },
    };

    [Theory]
    [MemberData(nameof(StepChanges))]
    public void Differences_StepChanged_AskForASignatureIfItWasAgreedOn(SignedStep now, PlanField field, bool asks)
    {
        var version = new PlanVersion([Job], [now]);

        Assert.Equal([new PlanChange(PlanChangeKind.StepChanged, 1, field, asks)], SignatureRule.Differences(Signed, version));
        Assert.Equal(asks, SignatureRule.AsksForSignature(Signed, version));
    }

    [Theory]
    [MemberData(nameof(GoalChanges))]
    public void Differences_GoalChanged_AskForASignatureIfItWasAgreedOn(SignedGoal now, PlanField field, bool asks)
    {
        var version = new PlanVersion([now], [Course]);

        Assert.Equal([new PlanChange(PlanChangeKind.GoalChanged, 10, field, asks)], SignatureRule.Differences(Signed, version));
        Assert.Equal(asks, SignatureRule.AsksForSignature(Signed, version));
    }

    [Fact]
    public void Differences_StatusAndDollarValue_AreListedInOrder()
    {
        var version = new PlanVersion([Job], [Course with { Status = StepStatus.InProgress, Dollars = 500.00m }]);

        Assert.Equal([PlanField.DollarValue, PlanField.Status], SignatureRule.Differences(Signed, version).Select(change => change.Field!.Value));
        Assert.True(SignatureRule.AsksForSignature(Signed, version));
    }

    [Fact]
    public void Differences_AddedAndRemoved_AreNamed()
    {
        var version = new PlanVersion([Job with { Id = 12 }], [Course with { Id = 2, Goals = [12] }]);

        Assert.Equal(
            [
                new(PlanChangeKind.GoalRemoved, 10, null, true),
                new(PlanChangeKind.GoalAdded, 12, null, true),
                new(PlanChangeKind.StepRemoved, 1, null, true),
                new(PlanChangeKind.StepAdded, 2, null, true),
            ],
            SignatureRule.Differences(Signed, version));
    }

    [Fact]
    public void Differences_UnassignedStep_IsNoPartOfThePlan()
    {
        Assert.Empty(SignatureRule.Differences(Signed, new([Job], [Course, Course with { Id = 2, Goals = [] }])));
        Assert.Equal(
            [new PlanChange(PlanChangeKind.StepRemoved, 1, null, true)],
            SignatureRule.Differences(Signed, new([Job], [Course with { Goals = [] }])));
    }

    [Fact]
    public void Differences_StepAddedAndCancelledAtOnce_AsksForNoSignature() =>
        Assert.False(SignatureRule.AsksForSignature(Signed, new([Job], [Course, Course with { Id = 2, Status = StepStatus.Cancelled }])));

    [Fact]
    public void Differences_SameContentInAnotherOrder_AreNone()
    {
        var signed = new PlanVersion([Job], [Course with { Goals = [10, 11], Barriers = ["A", "B"] }, Course with { Id = 2, Dollars = 300m }]);
        var now = new PlanVersion([Job], [Course with { Id = 2, Dollars = 300.00m }, Course with { Goals = [11, 10], Barriers = ["B", "A"] }]);

        Assert.Empty(SignatureRule.Differences(signed, now));
    }

    [Fact]
    public void Version_AsText_HoldsNoWords() => Assert.Equal("SignedGoal, SignedStep, PlanVersion", $"{Job}, {Course}, {Signed}");
}
