using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Tests.Plans.Steps;

public sealed class SupportiveServiceRuleTests
{
    private static readonly SupportiveServiceFacts BusPass = new()
    {
        Category = ServiceCategory.SupportiveServices,
        Status = StepStatus.InProgress,
        IsFundingConfirmed = true,
        IsNeedConfirmed = true,
        IsLinked = true,
    };

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, true, SupportiveServiceGap.FundingNotConfirmed)]
    [InlineData(true, false, true, SupportiveServiceGap.NeedNotConfirmed)]
    [InlineData(true, true, false, SupportiveServiceGap.NotLinked)]
    [InlineData(false, false, false, SupportiveServiceGap.FundingNotConfirmed, SupportiveServiceGap.NeedNotConfirmed, SupportiveServiceGap.NotLinked)]
    public void WhyNot_EachConfirmation_IsNeeded(bool funding, bool need, bool linked, params SupportiveServiceGap[] expected) =>
        Assert.Equal(expected, SupportiveServiceRule.WhyNot(BusPass with { IsFundingConfirmed = funding, IsNeedConfirmed = need, IsLinked = linked }));

    [Theory]
    [InlineData(StepStatus.Planned, false)]
    [InlineData(StepStatus.InProgress, true)]
    [InlineData(StepStatus.Completed, true)]
    [InlineData(StepStatus.Cancelled, false)]
    public void WhyNot_EachStatus_RefusesOnceItIsGiven(StepStatus status, bool isRefused)
    {
        var facts = BusPass with { Status = status, IsFundingConfirmed = false };

        Assert.Equal(isRefused, SupportiveServiceRule.WhyNot(facts).Count > 0);
        Assert.Equal([SupportiveServiceGap.FundingNotConfirmed], SupportiveServiceRule.GapsOf(facts));
    }

    [Theory]
    [InlineData(ServiceCategory.SupportiveServices, StepStatus.Planned, false)]
    [InlineData(ServiceCategory.SupportiveServices, StepStatus.InProgress, true)]
    [InlineData(ServiceCategory.SupportiveServices, StepStatus.Completed, true)]
    [InlineData(ServiceCategory.SupportiveServices, StepStatus.Cancelled, false)]
    [InlineData(ServiceCategory.Training, StepStatus.InProgress, false)]
    [InlineData(ServiceCategory.Career, StepStatus.Completed, false)]
    public void NeedsLink_EachStatus_OnceItIsGiven(ServiceCategory category, StepStatus status, bool expected) =>
        Assert.Equal(expected, SupportiveServiceRule.NeedsLink(category, status));

    [Theory]
    [InlineData(ServiceCategory.Career)]
    [InlineData(ServiceCategory.Training)]
    [InlineData(ServiceCategory.FollowUp)]
    public void GapsOf_OtherCategories_NeedNone(ServiceCategory category) => Assert.Empty(
        SupportiveServiceRule.GapsOf(BusPass with { Category = category, IsFundingConfirmed = false, IsNeedConfirmed = false, IsLinked = false }));
}
