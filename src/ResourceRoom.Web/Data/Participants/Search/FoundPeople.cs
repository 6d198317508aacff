namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record FoundPeople
{
    public required IReadOnlyList<FoundPerson> People { get; init; }

    public required bool HasMore { get; init; }

    public required bool AreAlikeInSoundOnly { get; init; }

    internal static FoundPeople Of(IReadOnlyList<FoundPerson> found, bool areAlikeInSoundOnly) => new()
    {
        People = [.. found.Take(FindPeople.Most)],
        HasMore = found.Count > FindPeople.Most,
        AreAlikeInSoundOnly = areAlikeInSoundOnly,
    };
}
