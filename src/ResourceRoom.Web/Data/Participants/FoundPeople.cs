namespace ResourceRoom.Web.Data.Participants;

/// <summary>The answer to a search.</summary>
public sealed record FoundPeople
{
    /// <summary>Who was found, no more than <see cref="FindPeople.Most"/>; last names that fit come before first names.</summary>
    public required IReadOnlyList<FoundPerson> People { get; init; }

    /// <summary>Whether more people fit.</summary>
    public required bool HasMore { get; init; }

    /// <summary>Whether nobody is spelled as was typed, and these only sound alike.</summary>
    public required bool AreAlikeInSoundOnly { get; init; }

    internal static FoundPeople Of(IReadOnlyList<FoundPerson> found, bool areAlikeInSoundOnly) => new()
    {
        People = [.. found.Take(FindPeople.Most)],
        HasMore = found.Count > FindPeople.Most,
        AreAlikeInSoundOnly = areAlikeInSoundOnly,
    };
}
