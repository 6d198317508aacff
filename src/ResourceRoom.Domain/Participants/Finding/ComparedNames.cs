using System.Runtime.InteropServices;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>The names of many people who are compared with each other: many share theirs, so what is compared of a name is worked out once.</summary>
public sealed class ComparedNames
{
    private const int Most = 50_000;

    private static readonly ComparedName NotGiven = new(null);
    private readonly Dictionary<string, ComparedName> names = new(StringComparer.Ordinal);

    /// <param name="key">The name, folded by <see cref="NameKey"/>; null for one that is not given.</param>
    public ComparedName Of(string? key)
    {
        if (key is null)
        {
            return NotGiven;
        }

        if (names.Count >= Most)
        {
            names.Clear();
        }

        return CollectionsMarshal.GetValueRefOrAddDefault(names, key, out _) ??= new ComparedName(key);
    }
}
