using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record PersonSearchResult : Unlogged
{
    /// <summary>What was typed, unless it may hold an SSN or the code of a pass: that is never sent back into a page.</summary>
    public string? Typed { get; init; }

    public FindTerm? Term { get; init; }

    public IReadOnlyList<FoundPerson> People { get; init; } = [];

    public bool HasMore { get; init; }

    public bool AreAlikeInSoundOnly { get; init; }

    public bool AreByNicknameOnly => People.Count > 0 && People.All(person => person.IsByNickname);

    /// <summary>Whether nobody has all the words that were typed: these have most of them.</summary>
    public bool AreCloseOnly { get; init; }

    /// <summary>When the pass that was scanned was replaced by another, UTC.</summary>
    public DateTime? PassReplacedAt { get; init; }

    public bool IsRefused => Term is FindTerm.Unusable || PassReplacedAt is not null;

    public bool IsAnswered => Term is not null && !IsRefused;

    internal static PersonSearchResult Of(IReadOnlyList<FoundPerson> found, bool areAlikeInSoundOnly) => new()
    {
        People = [.. found.Take(FindPeople.Most)],
        HasMore = found.Count > FindPeople.Most,
        AreAlikeInSoundOnly = areAlikeInSoundOnly,
    };
}
