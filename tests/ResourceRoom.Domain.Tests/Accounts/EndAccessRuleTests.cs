using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class EndAccessRuleTests
{
    [Theory]
    [InlineData(false, false, 0, null)]
    [InlineData(false, true, 1, null)]
    [InlineData(false, true, 0, AccessRefusal.LastOet)]
    [InlineData(true, true, 1, AccessRefusal.Own)]
    [InlineData(true, true, 0, AccessRefusal.Own)]
    [InlineData(true, false, 1, AccessRefusal.Own)]
    public void WhyNot_EachAccount_KeepsOwnAndLastOet(bool isOwn, bool isOet, int otherActiveOet, AccessRefusal? expected) =>
        Assert.Equal(expected, EndAccessRule.WhyNot(isOwn, isOet, otherActiveOet));
}
