using System.Security.Cryptography;
using System.Text;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Tests.Security;

[Trait("Category", "OneEngine")]
public sealed class SecretColumnsTests
{
    private const string Value = "219099999";

    private static readonly Guid Record = Guid.Parse("0195a1b2-0000-7000-8000-000000000001");
    private static readonly byte[] First = RandomNumberGenerator.GetBytes(SecretKeys.KeyLength);
    private static readonly byte[] Second = RandomNumberGenerator.GetBytes(SecretKeys.KeyLength);
    private static readonly byte[] HashKey = RandomNumberGenerator.GetBytes(SecretKeys.KeyLength);

    private readonly SecretColumns columns = new(new SecretKeys(new Dictionary<byte, byte[]> { [1] = First }, HashKey));

    [Theory]
    [InlineData(Value)]
    [InlineData("")]
    [InlineData("Zoë 🐙")]
    public void Reveal_ProtectedText_ReturnsOriginal(string value) =>
        Assert.Equal(value, columns.Reveal(SecretColumn.Ssn, Record, columns.Protect(SecretColumn.Ssn, Record, value)));

    [Fact]
    public void Protect_SameTextTwice_DiffersAndHidesText()
    {
        var (one, other) = (columns.Protect(SecretColumn.Ssn, Record, Value), columns.Protect(SecretColumn.Ssn, Record, Value));

        Assert.NotEqual(one, other);
        Assert.DoesNotContain(Value, Encoding.UTF8.GetString(one), StringComparison.Ordinal);
    }

    [Fact]
    public void Reveal_TamperedCipher_IsRefused()
    {
        var whole = columns.Protect(SecretColumn.Ssn, Record, Value);
        for (var index = 0; index < whole.Length; index++)
        {
            var changed = (byte[])whole.Clone();
            changed[index] ^= 1;

            Assert.ThrowsAny<CryptographicException>(() => columns.Reveal(SecretColumn.Ssn, Record, changed));
        }
    }

    [Fact]
    public void Reveal_MovedToAnotherRecordOrColumn_IsRefused()
    {
        var value = columns.Protect(SecretColumn.Ssn, Record, Value);

        Assert.ThrowsAny<CryptographicException>(() => columns.Reveal(SecretColumn.Ssn, Guid.Parse("0195a1b2-0000-7000-8000-000000000002"), value));
        Assert.ThrowsAny<CryptographicException>(() => columns.Reveal(SecretColumn.BirthDate, Record, value));
    }

    [Fact]
    public void Reveal_OlderKeyVersion_StillWorks()
    {
        var old = columns.Protect(SecretColumn.Ssn, Record, Value);
        var rotated = new SecretColumns(new SecretKeys(new Dictionary<byte, byte[]> { [1] = First, [2] = Second }, HashKey));

        Assert.Equal(Value, rotated.Reveal(SecretColumn.Ssn, Record, old));
        Assert.Equal((1, 2), (old[0], rotated.Protect(SecretColumn.Ssn, Record, Value)[0]));
        Assert.Throws<CryptographicException>(() => columns.Reveal(SecretColumn.Ssn, Record, rotated.Protect(SecretColumn.Ssn, Record, Value)));
    }

    [Fact]
    public void Hash_OtherColumnOrKey_Differs()
    {
        var otherKey = new SecretColumns(new SecretKeys(new Dictionary<byte, byte[]> { [1] = First }, Second));

        Assert.Equal(columns.Hash(SecretColumn.Ssn, Value), columns.Hash(SecretColumn.Ssn, Value));
        Assert.NotEqual(columns.Hash(SecretColumn.Ssn, Value), columns.Hash(SecretColumn.BirthDate, Value));
        Assert.NotEqual(columns.Hash(SecretColumn.Ssn, Value), columns.Hash(SecretColumn.Ssn, "219099998"));
        Assert.NotEqual(columns.Hash(SecretColumn.Ssn, Value), otherKey.Hash(SecretColumn.Ssn, Value));
        Assert.NotEqual(SHA256.HashData(Encoding.UTF8.GetBytes(Value)), columns.Hash(SecretColumn.Ssn, Value));
    }
}
