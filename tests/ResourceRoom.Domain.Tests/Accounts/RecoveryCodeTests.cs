using System.Text;

using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class RecoveryCodeTests
{
    [Fact]
    public void Of_RandomBytes_ReturnsSixGroupsOfFour() =>
        Assert.Matches("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$", RecoveryCode.Of([0, 68, 50, 20, 199, 66, 84, 182, 53, 255, 1, 17, 34, 51, 68]));

    [Fact]
    public void RandomLength_InBits_IsEnoughForAFastHash() => Assert.True(RecoveryCode.RandomLength * 8 >= 112);

    [Fact]
    public void Of_EveryByte_ReturnsDifferentCodes() =>
        Assert.Equal(RecoveryCode.RandomLength * 256, Enumerable.Range(0, RecoveryCode.RandomLength)
            .SelectMany(place => Enumerable.Range(0, 256).Select(value =>
            {
                var random = Enumerable.Repeat((byte)7, RecoveryCode.RandomLength).ToArray();
                random[place] = (byte)value;
                return (place, RecoveryCode.Of(random));
            })).Distinct().Count());

    [Theory]
    [InlineData("0011-2233-4455-6677-8899-aabb", "00112233445566778899AABB")]
    [InlineData("00112233-44556677", "0011223344556677")]
    [InlineData(" abcdefgh jkmnpqrs ", "ABCDEFGHJKMNPQRS")]
    [InlineData("oOiIlL", "001111")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void Fold_TypedForms_AreEqual(string typed, string expected) => Assert.Equal(expected, RecoveryCode.Fold(typed));

    // RFC 4648, section 10, without the padding.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Encode_Rfc4648Vectors_Match(string text, string expected) =>
        Assert.Equal(expected, Base32.Encode(Encoding.ASCII.GetBytes(text), Base32.Rfc4648));
}
