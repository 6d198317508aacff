using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>The answer to a search.</summary>
public sealed record MatchList
{
    /// <summary>What was searched for; null when it is an SSN or a card's code, which no page shows.</summary>
    public string? Term { get; init; }

    /// <summary>What was searched for as other visitors may read it: they can see the screen.</summary>
    public string InWords { get; init; } = "";

    /// <summary>Whether a name was searched for, which a new record may begin with.</summary>
    public bool IsOfAName { get; init; }

    /// <summary>Why it could not be searched for.</summary>
    public string? Fault { get; init; }

    /// <summary>Who fits.</summary>
    public IReadOnlyList<FoundPerson> People { get; init; } = [];

    /// <summary>Whether more people fit than a list may show.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether nobody is spelled as was typed, and these only sound alike.</summary>
    public bool AreAlikeInSoundOnly { get; init; }

    /// <summary>Sealed proof that a search was made.</summary>
    public string? Searched { get; init; }

    /// <summary>Sealed proof that the one person found was found by the whole SSN or a card.</summary>
    public string? Pass { get; init; }
}
