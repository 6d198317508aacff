using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>The card in force.</summary>
/// <param name="PublicId">Key of the card: what a replacement replaces.</param>
/// <param name="Code">Its code.</param>
/// <param name="IssuedAt">When it was made, UTC.</param>
public sealed record PrintedCard(Guid PublicId, CardCode Code, DateTime IssuedAt);

/// <summary>The page on which a card is made, printed and replaced.</summary>
public sealed record CardPage
{
    /// <summary>Key of the record.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First and last name, for the page and not for the card.</summary>
    public required string Name { get; init; }

    /// <summary>The card in force; null when there is none.</summary>
    public required PrintedCard? Card { get; init; }

    /// <summary>The type's name alone: the code never reaches a log by accident.</summary>
    public override string ToString() => nameof(CardPage);
}
