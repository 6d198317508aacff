using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

[Trait("Category", "OneEngine")]
public sealed class MailPausesTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(6, 64)]
    [InlineData(7, 120)]
    [InlineData(8, 120)]
    [InlineData(10_000, 120)]
    public void After_Tries_IsTwiceAsLongUpToALongest(int tries, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), MailPauses.After(tries));

    [Fact]
    public void After_FirstTry_IsLongerThanATryMayTake() => Assert.True(MailPauses.After(1) > SmtpCarrier.Patience);
}
