using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Participants;

public sealed record PrintedCard(Guid PublicId, CardCode Code, DateTime IssuedAt);

/// <summary>The page on which a card is made, printed and replaced.</summary>
public sealed record CardPage
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required PrintedCard? Card { get; init; }

    public override string ToString() => nameof(CardPage);
}
