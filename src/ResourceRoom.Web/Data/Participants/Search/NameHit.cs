namespace ResourceRoom.Web.Data.Participants.Search;

/// <summary>Somebody whom one of several ways of looking found, and the former name that it was found by.</summary>
internal sealed record NameHit
{
    public required int Way { get; init; }

    public required long ParticipantId { get; init; }

    public required long? FormerNameId { get; init; }
}
