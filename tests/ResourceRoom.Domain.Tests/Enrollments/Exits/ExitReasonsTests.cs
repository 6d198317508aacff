using ResourceRoom.Domain.Enrollments.Exits;

namespace ResourceRoom.Domain.Tests.Enrollments.Exits;

public sealed class ExitReasonsTests
{
    [Fact]
    public void IsSensitive_OfHealthOrCustody_IsTrue() =>
        Assert.Equal([ExitReason.Institutionalized, ExitReason.Medical], Enum.GetValues<ExitReason>().Where(reason => reason.IsSensitive()));
}
