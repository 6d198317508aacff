using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Enrollments;

public sealed class ExclusionRuleTests
{
    [Theory]
    [InlineData("2026-05-10", true, true, null)]
    [InlineData("2026-05-02", true, true, null)]
    [InlineData("2026-05-11", true, true, ExclusionRefusal.InTheFuture)]
    [InlineData("2026-05-02", false, true, ExclusionRefusal.SourceMissing)]
    [InlineData("2026-05-02", true, false, ExclusionRefusal.AttachmentMissing)]
    [InlineData("2026-05-02", false, false, ExclusionRefusal.SourceMissing)]
    [InlineData("2026-05-11", false, false, ExclusionRefusal.InTheFuture)]
    public void WhyNot_EachFact_ReturnsFirstReason(string on, bool source, bool attachment, ExclusionRefusal? expected) =>
        Assert.Equal(expected, ExclusionRule.WhyNot(new()
        {
            On = Days.On(on),
            Today = Days.On("2026-05-10"),
            HasSource = source,
            HasAttachment = attachment,
        }));

    [Theory]
    [InlineData(true)]
    [InlineData(true, ExclusionKind.Medical, ExclusionKind.Institutionalized, ExclusionKind.ReserveCallUp)]
    [InlineData(false, ExclusionKind.Medical, ExclusionKind.Death)]
    public void MayMail_Exclusions_StopsAfterDeath(bool expected, params ExclusionKind[] recorded) =>
        Assert.Equal(expected, ExclusionRule.MayMail(recorded));
}
