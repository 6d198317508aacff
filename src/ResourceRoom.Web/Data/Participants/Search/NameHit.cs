namespace ResourceRoom.Web.Data.Participants.Search;

internal sealed record NameHit
{
    public required int Way { get; init; }

    public required long ParticipantId { get; init; }

    public required long? FormerNameId { get; init; }
}
