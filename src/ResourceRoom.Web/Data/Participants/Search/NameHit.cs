namespace ResourceRoom.Web.Data.Participants.Search;

internal sealed record NameHit
{
    public required int Way { get; init; }

    public required long ParticipantId { get; init; }

    // 0 for none: PostgreSQL takes a union of nulls for text.
    public required long FormerNameId { get; init; }
}
