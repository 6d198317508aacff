using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Enrollments;

/// <summary>Dated facts of an enrollment from 07/01/2025 to its exit on 01/15/2026; today is 03/02/2026.</summary>
public sealed class FactRuleTests
{
    [Theory]
    [InlineData(FactKind.Age, "2026-03-02", null)]
    [InlineData(FactKind.Age, "2026-03-03", FactFault.InTheFuture)]
    [InlineData(FactKind.LowIncome, "2020-02-29", null)]
    [InlineData(FactKind.Age, "1906-03-02", null)]
    [InlineData(FactKind.Age, "1906-03-01", FactFault.TooLongAgo)]
    [InlineData(FactKind.Dislocation, "2025-06-01", FactFault.NotOfThisProgram)]
    [InlineData(FactKind.SecondaryDiploma, "2025-06-01", FactFault.NotOfThisProgram)]
    public void WhyNot_Eligibility_NeedsAKindOfTheProgramAndADayUpToToday(FactKind kind, string on, FactFault? expected) =>
        Assert.Equal(expected, FactRule.WhyNot(Fact(FactTopic.Eligibility, kind, on)));

    [Theory]
    [InlineData(FactKind.SecondaryDiploma, "2025-06-30", FactFault.BeforeEnrollment)]
    [InlineData(FactKind.SecondaryDiploma, "2025-07-01", null)]
    [InlineData(FactKind.SecondaryDiploma, "2026-03-02", null)]
    [InlineData(FactKind.SecondaryDiploma, "2026-03-03", FactFault.InTheFuture)]
    [InlineData(FactKind.GraduateDegree, "2026-01-16", null)]
    [InlineData(FactKind.FunctioningLevelGain, "2025-06-30", FactFault.BeforeEnrollment)]
    [InlineData(FactKind.FunctioningLevelGain, "2026-01-15", null)]
    [InlineData(FactKind.FunctioningLevelGain, "2026-01-16", FactFault.AfterExit)]
    [InlineData(FactKind.SkillsProgression, "2026-01-16", FactFault.AfterExit)]
    [InlineData(FactKind.Age, "2025-07-01", FactFault.NotOfThisProgram)]
    public void WhyNot_Attainment_LiesWithinTheEnrollmentAndACredentialAlsoAfterIt(FactKind kind, string on, FactFault? expected) =>
        Assert.Equal(expected, FactRule.WhyNot(Fact(FactTopic.Attainment, kind, on)));

    [Fact]
    public void WhyNot_Applicant_IsEligibleButHasAttainedNothing()
    {
        Assert.Null(FactRule.WhyNot(Fact(FactTopic.Eligibility, FactKind.Age, "2026-01-05") with { EnrolledOn = null, ExitedOn = null }));
        Assert.Equal(FactFault.NeverEnrolled, FactRule.WhyNot(Fact(FactTopic.Attainment, FactKind.OtherCredential, "2026-01-05") with { EnrolledOn = null, ExitedOn = null }));
    }

    [Fact]
    public void WhyNot_SkillGainWithoutExit_MayBeOfToday() =>
        Assert.Null(FactRule.WhyNot(Fact(FactTopic.Attainment, FactKind.TrainingMilestone, "2026-03-02") with { ExitedOn = null }));

    [Fact]
    public void Of_EachProgram_OffersWhatDecidesThere()
    {
        FactKind[] any = [FactKind.Age, FactKind.WorkAuthorization, FactKind.SelectiveService];
        FactKind[] youth = [.. any, FactKind.InSchool, FactKind.OutOfSchool, FactKind.LowIncome, FactKind.PublicAssistance, FactKind.BasicSkillsDeficient, FactKind.YouthBarrier];

        Assert.Equal(
            [.. any, FactKind.LowIncome, FactKind.PublicAssistance, FactKind.BasicSkillsDeficient, FactKind.Veteran],
            FactKinds.Of(FactTopic.Eligibility, WorkforceProgram.Adult));
        Assert.Equal([.. any, FactKind.Dislocation, FactKind.Veteran], FactKinds.Of(FactTopic.Eligibility, WorkforceProgram.DislocatedWorker));
        Assert.Equal(youth, FactKinds.Of(FactTopic.Eligibility, WorkforceProgram.Youth));
        Assert.Equal(youth, FactKinds.Of(FactTopic.Eligibility, WorkforceProgram.YouthCareerPathways));
        Assert.All(WorkforcePrograms.All, program => Assert.Equal(13, FactKinds.Of(FactTopic.Attainment, program).Count));
        Assert.Empty(FactKinds.Of(FactTopic.Attainment, WorkforceProgram.Adult).Intersect(WorkforcePrograms.All.SelectMany(program => FactKinds.Of(FactTopic.Eligibility, program))));
    }

    private static FactToRecord Fact(FactTopic topic, FactKind kind, string on) => new()
    {
        Topic = topic,
        Kind = kind,
        On = Days.On(on),
        Program = WorkforceProgram.Youth,
        EnrolledOn = Days.On("2025-07-01"),
        ExitedOn = Days.On("2026-01-15"),
        Today = Days.On("2026-03-02"),
    };
}
