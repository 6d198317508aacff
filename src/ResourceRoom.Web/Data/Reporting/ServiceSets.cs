namespace ResourceRoom.Web.Data.Reporting;

/// <summary>The different sets of services that visits used, each with a number.</summary>
internal sealed class ServiceSets
{
    private readonly List<IReadOnlyList<int>> sets = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<int>> All => sets;

    /// <param name="services">Ids of services, the lowest first.</param>
    public int NumberOf(ReadOnlySpan<int> services)
    {
        // The ids as the characters of a text: the only key of the base library that is looked up by a span.
        Span<char> key = stackalloc char[services.Length];
        for (var at = 0; at < services.Length; at++)
        {
            key[at] = checked((char)services[at]);
        }

        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(key, out var number))
        {
            number = sets.Count;
            known[key] = number;
            sets.Add([.. services]);
        }

        return number;
    }
}
