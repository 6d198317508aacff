using System.Globalization;
using System.Security.Cryptography;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

/// <summary>
/// Makes SSNs, each once. Any number of the right form may be somebody's, so none stands in the source: they are drawn
/// anew for each database and shown to nobody.
/// </summary>
internal sealed class DemoSsns
{
    private readonly HashSet<Ssn> made = [];

    public Ssn Next()
    {
        while (true)
        {
            var digits = RandomNumberGenerator.GetInt32(1_000_000_000).ToString("000000000", CultureInfo.InvariantCulture);
            if (Ssn.TryParse(digits, out var ssn, out _) && made.Add(ssn))
            {
                return ssn;
            }
        }
    }
}
