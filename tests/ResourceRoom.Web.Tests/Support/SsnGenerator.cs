using System.Globalization;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Makes valid-looking SSNs, each once, so that no test holds one that could be somebody's.</summary>
public static class SsnGenerator
{
    private static int serial = Random.Shared.Next(1_000_000);

    public static Ssn Next()
    {
        var number = Interlocked.Increment(ref serial);
        var text = string.Create(CultureInfo.InvariantCulture, $"{1 + (number / 9999 % 99):000}{1 + (number % 99):00}{1 + (number % 9999):0000}");
        return Ssn.TryParse(text, out var ssn, out var fault) ? ssn : throw new InvalidOperationException(fault.ToString());
    }
}
