using System.Collections.Frozen;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// Short and pet forms of given names: Bill for William, Pepe for José ("finding the same person again" [ours]). The groups
/// are data, in <c>nicknames.txt</c>; a name in several of them goes with each, but the groups do not run together: Al may
/// be Albert or Alfred, and Albert is not Alfred.
/// </summary>
public static class Nicknames
{
    /// <summary>The most other names of one: a search looks for each.</summary>
    public const int Most = 8;

    private static readonly FrozenDictionary<string, string[][]> Groups = Read();

    /// <summary>
    /// What else somebody of this first name may be called, the full names of its groups first. Of several words the first
    /// is exchanged. Empty for a name that is in no group.
    /// </summary>
    /// <param name="firstNameKey">A whole first name, folded by <see cref="NameKey"/>; any other text is in no group.</param>
    public static IReadOnlyList<string> Of(string firstNameKey)
    {
        ArgumentNullException.ThrowIfNull(firstNameKey);
        var first = FirstWordOf(firstNameKey);
        return Groups.TryGetValue(first, out var groups)
            ? [.. InTurn(groups).Where(name => name != first).Distinct(StringComparer.Ordinal).Take(Most).Select(name => name + firstNameKey[first.Length..])]
            : [];
    }

    /// <summary>Whether two different first names may be those of one person. A name that is not given is nobody's nickname.</summary>
    /// <param name="one">A first name, folded by <see cref="NameKey"/>.</param>
    /// <param name="other">Another.</param>
    public static bool AreOfOnePerson(string? one, string? other)
    {
        if (one is null || other is null)
        {
            return false;
        }

        var (first, second) = (FirstWordOf(one), FirstWordOf(other));
        return first != second && Groups.TryGetValue(first, out var groups) && Array.Exists(groups, group => Array.IndexOf(group, second) >= 0);
    }

    private static string FirstWordOf(string key) => key.IndexOf(' ', StringComparison.Ordinal) is var end and >= 0 ? key[..end] : key;

    // The first name of each group, then the second of each: of AL Albert and Alan come before Bert.
    private static IEnumerable<string> InTurn(string[][] groups) =>
        Enumerable.Range(0, groups.Max(group => group.Length)).SelectMany(place => groups.Where(group => place < group.Length).Select(group => group[place]));

    private static FrozenDictionary<string, string[][]> Read()
    {
        using var stream = typeof(Nicknames).Assembly.GetManifestResourceStream("nicknames.txt")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .SelectMany(group => group, (group, name) => (Group: group, Name: name))
            .GroupBy(entry => entry.Name, entry => entry.Group, StringComparer.Ordinal)
            .ToFrozenDictionary(entries => entries.Key, entries => entries.ToArray(), StringComparer.Ordinal);
    }
}
