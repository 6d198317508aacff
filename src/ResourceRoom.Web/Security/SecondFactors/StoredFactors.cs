using System.Buffers.Binary;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// Two-step verifications as they are stored, in two rows of an account's tokens: the secret encrypted, the recovery codes as keyed
/// hashes. Changes are saved by the caller.
/// </summary>
public sealed class StoredFactors(ResourceRoomDb db, SecretColumns secrets)
{
    private const string Provider = "ResourceRoom";
    private const string SecretRow = "SecondFactor";
    private const string CodesRow = "RecoveryCodes";
    private const char Between = ' ';

    public async Task<byte[]> SecretOfAsync(User account, CancellationToken cancellationToken)
    {
        var row = await FindAsync(account, SecretRow, cancellationToken) ?? throw new InvalidOperationException("The account has no two-step verification.");
        return Convert.FromBase64String(secrets.Reveal(SecretColumn.SecondFactor, KeyOf(account), Convert.FromBase64String(row.Value!)));
    }

    public async Task<int> CodesLeftAsync(User account, CancellationToken cancellationToken) => (await HashesAsync(account, cancellationToken)).Count;

    public async Task<bool> HoldsAsync(User account, NewRecoveryCodes codes, CancellationToken cancellationToken) =>
        (await HashesAsync(account, cancellationToken)).SequenceEqual(codes.All.Select(code => Hash(account, code)));

    public async Task<int?> SpendAsync(User account, string typed, CancellationToken cancellationToken)
    {
        var hashes = await HashesAsync(account, cancellationToken);
        if (!hashes.Remove(Hash(account, typed)))
        {
            return null;
        }

        await WriteAsync(account, CodesRow, string.Join(Between, hashes), cancellationToken);
        return hashes.Count;
    }

    public async Task KeepAsync(User account, NewFactor factor, CancellationToken cancellationToken)
    {
        var cipher = secrets.Protect(SecretColumn.SecondFactor, KeyOf(account), Convert.ToBase64String(factor.Secret));
        await WriteAsync(account, SecretRow, Convert.ToBase64String(cipher), cancellationToken);
        await KeepAsync(account, factor.Codes, cancellationToken);
    }

    public Task KeepAsync(User account, NewRecoveryCodes codes, CancellationToken cancellationToken) =>
        WriteAsync(account, CodesRow, string.Join(Between, codes.All.Select(code => Hash(account, code))), cancellationToken);

    public async Task RemoveAsync(User account, CancellationToken cancellationToken)
    {
        foreach (var name in new[] { SecretRow, CodesRow })
        {
            if (await FindAsync(account, name, cancellationToken) is { } row)
            {
                db.UserTokens.Remove(row);
            }
        }

        account.TwoFactorEnabled = false;
        account.LastOneTimeStep = null;
        account.SecurityStamp = NewStamp();
    }

    public static string NewStamp() => RandomNumberGenerator.GetHexString(32);

    private async Task<List<string>> HashesAsync(User account, CancellationToken cancellationToken) =>
        [.. (await FindAsync(account, CodesRow, cancellationToken))?.Value!.Split(Between, StringSplitOptions.RemoveEmptyEntries) ?? []];

    private string Hash(User account, string code) =>
        Convert.ToBase64String(secrets.Hash(SecretColumn.SecondFactor, $"{account.Id}:{RecoveryCode.Fold(code)}"));

    private async Task WriteAsync(User account, string name, string value, CancellationToken cancellationToken)
    {
        if (await FindAsync(account, name, cancellationToken) is { } row)
        {
            row.Value = value;
        }
        else
        {
            db.UserTokens.Add(new IdentityUserToken<long> { UserId = account.Id, LoginProvider = Provider, Name = name, Value = value });
        }
    }

    private async Task<IdentityUserToken<long>?> FindAsync(User account, string name, CancellationToken cancellationToken) =>
        await db.UserTokens.FindAsync([account.Id, Provider, name], cancellationToken);

    private static Guid KeyOf(User account)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], account.Id);
        return new Guid(bytes);
    }
}
