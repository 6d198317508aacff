namespace ResourceRoom.Benchmarks.Ground;

/// <summary>
/// Names for a state: half of the people share some hundred last names, the most common ones most of all, and the rest
/// have names put together from syllables. First names likewise. Whoever bears such a name, nobody here is meant.
/// </summary>
internal sealed class InventedNames
{
    private const int LongTail = 40_000;
    private const double RareLast = 0.5;
    private const double RareFirst = 0.25;

    // Two last names, with or without a hyphen, or a particle; and a second first name.
    private const double DoubleLast = 0.08;
    private const double Particle = 0.04;
    private const double DoubleFirst = 0.08;

    // So that the most common name has a few of a hundred people, as in a census, and not a third of them.
    private const int Flatness = 4;

    private static readonly string[] Last = Words(
        """
        Smith Johnson Williams Brown Jones García Miller Davis Rodríguez Martínez Hernández López González Wilson Anderson Thomas Taylor Moore
        Jackson Martin Lee Pérez Thompson White Harris Sánchez Clark Ramírez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen
        Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gómez Phillips Evans Turner Díaz Parker Cruz Edwards
        Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutiérrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox
        Ward Richardson Watson Brooks Chávez Wood James Bennett Gray Mendoza Ruiz Hughes Price Álvarez Castillo Sanders Patel Myers Long Ross
        Foster Jiménez Kowalski Nowak O'Brien O'Neal Wójcik Müller Schmidt Olson Hansen Khan Ali Singh Shah Chen Wang Huang Tran Park Choi
        """);

    private static readonly string[] First = Words(
        """
        James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah
        Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Sandra Mark Margaret Donald Ashley Steven Kimberly Andrew Emily Paul
        Donna Joshua Michelle Kenneth Carol Kevin Amanda Brian Melissa George Deborah Timothy Stephanie José María Juan Ana Luis Rosa Carlos
        Gabriela Miguel Guadalupe Jesús Zoë Mohammed Fatima Wei Anh Priya Stanisław Katarzyna
        """);

    private static readonly string[] Beginnings = Words("Ba Be Bo Ca Ce Co Da De Do Fa Fi Ga Ge Go Ha He Ja Jo Ka Ke La Le Li Ma Me Mo Na Ne Pa Pe Ra Re Ro Sa Se Si Ta Te To Va Ve Wa Wi Za");
    private static readonly string[] Endings = Words("nn r s rtz ll son man berg tz nd ck rd");

    private static readonly string[] Particles = ["de", "de la", "del", "van", "von", "St."];
    private static readonly string[] Between = [" ", "-"];

    private readonly Random chance;
    private readonly string[] rareLast;
    private readonly string[] rareFirst;

    /// <summary>Names in the order of a chance of one's own, so that the same seed names the same people.</summary>
    public InventedNames(Random chance)
    {
        this.chance = chance;
        rareLast = [.. Enumerable.Range(0, LongTail).Select(_ => Invent(chance.Next(2, 4)))];
        rareFirst = [.. Enumerable.Range(0, LongTail / 8).Select(_ => Invent(2))];
    }

    /// <summary>The next person's first and last name.</summary>
    public (string First, string Last) Next()
    {
        var (first, last) = (OneFirst(), OneLast());
        first = chance.NextDouble() < DoubleFirst ? $"{first} {OneFirst()}" : first;
        return (first, chance.NextDouble() switch
        {
            < Particle => $"{chance.GetItems(Particles, 1)[0]} {last}",
            < Particle + DoubleLast => $"{last}{chance.GetItems(Between, 1)[0]}{OneLast()}",
            _ => last,
        });
    }

    private string OneFirst() => chance.NextDouble() < RareFirst ? chance.GetItems(rareFirst, 1)[0] : Common(First);

    private string OneLast() => chance.NextDouble() < RareLast ? chance.GetItems(rareLast, 1)[0] : Common(Last);

    private string Invent(int syllables) =>
        chance.GetItems(Beginnings, 1)[0] + string.Concat(chance.GetItems(Beginnings, syllables - 1)).ToLowerInvariant() + chance.GetItems(Endings, 1)[0];

    /// <summary>The n-th name about n times rarer than the first.</summary>
    private string Common(string[] names)
    {
        var place = Flatness * (Math.Pow(1 + ((double)names.Length / Flatness), chance.NextDouble()) - 1);
        return names[Math.Min((int)place, names.Length - 1)];
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
