using System.Text;

using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class OneTimeCodeTests
{
    // The secret of RFC 4226, appendix D, and of RFC 6238, appendix B.
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    private static readonly DateTime Now = new(2026, 3, 2, 15, 0, 15, DateTimeKind.Utc);

    private static long Step => OneTimeCode.StepOf(Now);

    [Theory]
    [InlineData(0, "755224")]
    [InlineData(1, "287082")]
    [InlineData(2, "359152")]
    [InlineData(3, "969429")]
    [InlineData(4, "338314")]
    [InlineData(5, "254676")]
    [InlineData(6, "287922")]
    [InlineData(7, "162583")]
    [InlineData(8, "399871")]
    [InlineData(9, "520489")]
    public void At_Rfc4226Vectors_Match(long step, string code) => Assert.Equal(code, OneTimeCode.At(Secret, step));

    // The RFC writes eight digits; six are the last six of them.
    [Theory]
    [InlineData(59L, "94287082")]
    [InlineData(1111111109L, "07081804")]
    [InlineData(1111111111L, "14050471")]
    [InlineData(1234567890L, "89005924")]
    [InlineData(2000000000L, "69279037")]
    [InlineData(20000000000L, "65353130")]
    public void At_Rfc6238Vectors_Match(long seconds, string eightDigits) =>
        Assert.Equal(eightDigits[2..], OneTimeCode.At(Secret, OneTimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds))));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(29.999, 0)]
    [InlineData(30, 1)]
    [InlineData(-0.001, -1)]
    public void StepOf_AroundEdges_IsExact(double seconds, long step) => Assert.Equal(step, OneTimeCode.StepOf(DateTime.UnixEpoch.AddSeconds(seconds)));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void StepTaken_StepsAway_AcceptsOneEitherSide(int away, bool isTaken) =>
        Assert.Equal(isTaken ? Step + away : null, Taken(OneTimeCode.At(Secret, Step + away), lastTaken: null));

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, false)]
    [InlineData(0, -1, true)]
    [InlineData(-1, 0, false)]
    [InlineData(1, 0, true)]
    public void StepTaken_AfterUse_AcceptsLaterOnly(int typed, int lastTaken, bool isTaken) =>
        Assert.Equal(isTaken, Taken(OneTimeCode.At(Secret, Step + typed), Step + lastTaken) is not null);

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666")]
    [InlineData("-00001")]
    public void StepTaken_InvalidCode_IsRefused(string typed) => Assert.Null(Taken(typed, lastTaken: null));

    [Fact]
    public void StepTaken_WithSpaces_IsAccepted()
    {
        var code = OneTimeCode.At(Secret, Step);

        Assert.Equal(Step, Taken($" {code[..3]} {code[3..]}\t", lastTaken: null));
    }

    [Fact]
    public void StepTaken_OtherSecret_IsRefused() =>
        Assert.Null(OneTimeCode.StepTaken(Encoding.ASCII.GetBytes("09876543210987654321"), OneTimeCode.At(Secret, Step), Now, lastTaken: null));

    private static long? Taken(string typed, long? lastTaken) => OneTimeCode.StepTaken(Secret, typed, Now, lastTaken);
}
