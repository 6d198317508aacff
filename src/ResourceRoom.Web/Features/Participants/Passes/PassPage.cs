using ResourceRoom.Domain.Participants.Finding;

namespace ResourceRoom.Web.Features.Participants.Passes;

public sealed record PrintedPass(Guid PublicId, PassCode Code, DateTime IssuedAt);

public sealed record PassPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required PrintedPass? Pass { get; init; }
}
