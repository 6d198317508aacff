using System.Buffers.Text;
using System.Security.Cryptography;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Security.Secrets;

/// <summary>What a calendar link has in its address in place of a sign-in.</summary>
[Scoped]
public sealed class CalendarSecrets(SecretColumns secrets)
{
    private const int Bytes = 32;

    public static string Draw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public byte[] HashOf(string secret) => secrets.Hash(SecretColumn.CalendarLink, secret);
}
