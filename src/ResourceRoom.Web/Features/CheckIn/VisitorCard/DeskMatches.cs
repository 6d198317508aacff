using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed record DeskMatches(PersonSearchResult Found)
{
    public IReadOnlySet<Guid> Here { get; init; } = new HashSet<Guid>();

    /// <summary>Sealed proof of the search, without which no new record can be made.</summary>
    public string? Searched { get; init; }

    /// <summary>Sealed proof that the one person found was identified by a full SSN or a pass.</summary>
    public string? Proof { get; init; }
}
