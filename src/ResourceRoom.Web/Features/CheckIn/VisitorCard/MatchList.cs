using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record MatchList
{
    /// <summary>What was searched for; null when it is an SSN or a card's code, which no page shows.</summary>
    public string? Term { get; init; }

    public string InWords { get; init; } = "";

    public bool IsOfAName { get; init; }

    public string? Fault { get; init; }

    public IReadOnlyList<FoundPerson> People { get; init; } = [];

    public bool IsCut { get; init; }

    public bool AreAlikeInSoundOnly { get; init; }

    public string? Searched { get; init; }

    public string? Pass { get; init; }
}
