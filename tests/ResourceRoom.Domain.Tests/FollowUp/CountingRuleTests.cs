using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class CountingRuleTests
{
    private static readonly DateOnly On = Days.On("2026-02-05");

    public static TheoryData<NoteMethod> TwoWay => [.. Enum.GetValues<NoteMethod>().Except([NoteMethod.Letter, NoteMethod.Voicemail])];

    public static TheoryData<NoteMethod> OneWay => [NoteMethod.Letter, NoteMethod.Voicemail];

    [Theory]
    [MemberData(nameof(TwoWay))]
    public void Of_NoteByATwoWayMethod_CountsByKindAndOutcome(NoteMethod method)
    {
        Assert.Equal(FollowUpFactKind.Contact, KindOf(isFollowUp: true, NoteOutcome.ContactMade, method));
        Assert.Equal(FollowUpFactKind.Attempt, KindOf(isFollowUp: true, NoteOutcome.AttemptedNoResponse, method));
        Assert.Null(KindOf(isFollowUp: true, outcome: null, method));
        Assert.Null(KindOf(isFollowUp: false, NoteOutcome.ContactMade, method));
        Assert.Equal(FollowUpFactKind.OtherAttempt, KindOf(isFollowUp: false, NoteOutcome.AttemptedNoResponse, method));
        Assert.Null(KindOf(isFollowUp: false, outcome: null, method));
    }

    [Theory]
    [MemberData(nameof(OneWay))]
    public void Of_LetterOrVoicemail_IsNeverAContact(NoteMethod method)
    {
        Assert.Equal(FollowUpFactKind.Attempt, KindOf(isFollowUp: true, NoteOutcome.ContactMade, method));
        Assert.Equal(FollowUpFactKind.Attempt, KindOf(isFollowUp: true, NoteOutcome.AttemptedNoResponse, method));
        Assert.Equal(FollowUpFactKind.Attempt, KindOf(isFollowUp: true, outcome: null, method));
        Assert.Null(KindOf(isFollowUp: false, NoteOutcome.ContactMade, method));
        Assert.Equal(FollowUpFactKind.OtherAttempt, KindOf(isFollowUp: false, NoteOutcome.AttemptedNoResponse, method));
        Assert.Null(KindOf(isFollowUp: false, outcome: null, method));
    }

    [Fact]
    public void Of_NoteWithoutMethod_IsNoContact()
    {
        Assert.Null(KindOf(isFollowUp: true, NoteOutcome.ContactMade, method: null));
        Assert.Null(KindOf(isFollowUp: true, outcome: null, method: null));
        Assert.Equal(FollowUpFactKind.Attempt, KindOf(isFollowUp: true, NoteOutcome.AttemptedNoResponse, method: null));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Of_DraftOrEnteredInError_CountsForNothing(bool isDraft, bool isInError)
    {
        foreach (var isFollowUp in new[] { true, false })
        {
            foreach (var outcome in Enum.GetValues<NoteOutcome>())
            {
                Assert.Null(CountingRule.Of(Note(isFollowUp, outcome, NoteMethod.Phone) with { IsDraft = isDraft, IsInError = isInError }));
            }
        }
    }

    [Fact]
    public void Of_NoteOnTheWrongYouth_CountsUntilItIsEnteredInError()
    {
        var note = Note(isFollowUp: true, NoteOutcome.ContactMade, NoteMethod.Phone);

        Assert.Equal(new FollowUpFact(On, FollowUpFactKind.Contact), CountingRule.Of(note));
        Assert.Null(CountingRule.Of(note with { IsInError = true }));
    }

    [Theory]
    [InlineData(ServiceCategory.FollowUp, "MENTOR", true)]
    [InlineData(ServiceCategory.FollowUp, "FINLIT", true)]
    [InlineData(ServiceCategory.FollowUp, "LMIFOLLOW", true)]
    [InlineData(ServiceCategory.FollowUp, "POSTSEC", true)]
    [InlineData(ServiceCategory.FollowUp, "OTHERFOLLOW", true)]
    [InlineData(ServiceCategory.FollowUp, FollowUpServices.Container, false)]
    [InlineData(ServiceCategory.SupportiveServices, "TRANSPORT", true)]
    [InlineData(ServiceCategory.Career, "IEP", false)]
    [InlineData(ServiceCategory.Training, "OST", false)]
    public void Of_Step_CountsByServiceAndStatus(ServiceCategory category, string service, bool isService)
    {
        var (start, end) = (Days.On("2026-02-03"), Days.On("2026-02-20"));
        foreach (var status in Enum.GetValues<StepStatus>())
        {
            var step = CustomerBuilder.Step(1, service, status) with { Dates = new() { ActualStart = start, ActualEnd = end } };
            DateOnly? on = (isService, status) switch
            {
                (true, StepStatus.Completed) => end,
                (true, StepStatus.InProgress) => start,
                _ => null,
            };

            FollowUpFact? expected = on is { } day ? new(day, FollowUpFactKind.Service) : null;
            Assert.Equal(expected, CountingRule.Of(new FollowUpStep(category, step)));
            Assert.Null(CountingRule.Of(new FollowUpStep(category, step with { IsWithdrawn = true })));
            Assert.Null(CountingRule.Of(new FollowUpStep(category, step with { Dates = StepDates.None })));
        }
    }

    [Theory]
    [InlineData(StepStatus.Planned, "MENTOR", false)]
    [InlineData(StepStatus.InProgress, "MENTOR", false)]
    [InlineData(StepStatus.Completed, "MENTOR", true)]
    [InlineData(StepStatus.Cancelled, "MENTOR", true)]
    [InlineData(StepStatus.OfferedButDeclined, FollowUpServices.Container, true)]
    [InlineData(StepStatus.Planned, FollowUpServices.Container, true)]
    public void IsNothingPlanned_EachStatus_AsksForAnOpenService(StepStatus status, string service, bool expected)
    {
        var step = new FollowUpStep(ServiceCategory.FollowUp, CustomerBuilder.Step(1, service, status));

        Assert.Equal(expected, CountingRule.IsNothingPlanned([step]));
        Assert.True(CountingRule.IsNothingPlanned([step with { Step = step.Step with { IsWithdrawn = true } }]));
        Assert.True(CountingRule.IsNothingPlanned([step with { Category = ServiceCategory.Training }]));
        Assert.True(CountingRule.IsNothingPlanned([]));
    }

    [Theory]
    [InlineData("2026-02-10", true, "2026-02-10")]
    [InlineData("2025-03-12", true, "2026-02-10")]
    [InlineData("2026-02-11", false, "2026-02-10")]
    [InlineData("2027-03-01", false, "2026-02-10")]
    [InlineData("2025-03-12", false)]
    [InlineData("2025-03-12", false, "2026-02-10", "2025-01-15")]
    [InlineData("2025-03-12", true, "2026-02-10", "2024-01-15")]
    [InlineData("2024-01-15", true, "2026-02-10", "2024-01-15")]
    public void IsBeforeFollowUp_EachDay_IsInNoFollowUpYear(string on, bool expected, params string[] exits) =>
        Assert.Equal(expected, CountingRule.IsBeforeFollowUp(Days.On(on), [.. exits.Select(Days.On)]));

    private static FollowUpNote Note(bool isFollowUp, NoteOutcome? outcome, NoteMethod? method) =>
        new() { On = On, IsFollowUp = isFollowUp, Outcome = outcome, Method = method };

    private static FollowUpFactKind? KindOf(bool isFollowUp, NoteOutcome? outcome, NoteMethod? method)
    {
        var fact = CountingRule.Of(Note(isFollowUp, outcome, method));
        Assert.True(fact is null || fact.Value.On == On);
        return fact?.Kind;
    }
}
