using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.Tests.Visits;

public sealed class VoidRuleTests
{
    [Theory]
    [InlineData(false, null)]
    [InlineData(true, VoidRefusal.AlreadyVoided)]
    public void WhyNot_EachState_VoidsOnce(bool isVoided, VoidRefusal? expected) => Assert.Equal(expected, VoidRule.WhyNot(isVoided));
}
