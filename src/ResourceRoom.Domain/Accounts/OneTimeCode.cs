using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ResourceRoom.Domain.Accounts;

/// <summary>
/// One-time codes from an authenticator app: HMAC-SHA-1, 30 seconds, six digits (RFC 6238, RFC 4226), which every app supports.
/// A code from the step before or after is accepted, because clocks differ; no step is accepted twice (NIST SP 800-63B-4,
/// 3.1.4.2).
/// </summary>
public static class OneTimeCode
{
    /// <summary>Digits in a code.</summary>
    public const int Digits = 6;

    /// <summary>How long a code is current.</summary>
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>Length of a secret in bytes, the same as the hash.</summary>
    public const int SecretLength = HMACSHA1.HashSizeInBytes;

    private const int StepsEitherSide = 1;
    private const int Modulus = 1_000_000;

    /// <summary>The time step of an instant, counted from 1970.</summary>
    /// <param name="instant">UTC.</param>
    public static long StepOf(DateTime instant) => (long)Math.Floor((instant - DateTime.UnixEpoch).TotalSeconds / Step.TotalSeconds);

    /// <summary>The code for a time step.</summary>
    public static string At(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The RFC's hash, and the only one that every app knows. HMAC does not rest on what SHA-1 has lost.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xF;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (number % Modulus).ToString($"D{Digits}", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of the code typed; null if the code is wrong, expired or already used.</summary>
    /// <param name="secret">The secret shared with the app.</param>
    /// <param name="typed">What was typed; spaces are ignored.</param>
    /// <param name="now">UTC.</param>
    /// <param name="lastTaken">The step of the last accepted code; it and all earlier steps are used up.</param>
    public static long? StepTaken(ReadOnlySpan<byte> secret, string typed, DateTime now, long? lastTaken)
    {
        var code = string.Concat(typed.Where(character => !char.IsWhiteSpace(character)));
        long? found = null;
        for (var step = StepOf(now) - StepsEitherSide; step <= StepOf(now) + StepsEitherSide; step++)
        {
            // Compares every step in full, so that timing reveals nothing about the code.
            var isEqual = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(At(secret, step)), Encoding.UTF8.GetBytes(code));
            found = isEqual && !(step <= lastTaken) ? found ?? step : found;
        }

        return found;
    }
}
