using System.ComponentModel.DataAnnotations;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>Another way in which a name is looked up (docs/decisions/0048): derived, kept by <see cref="LookupNames"/>.</summary>
public sealed class LookupName : INamed
{
    public long Id { get; init; }

    public long ParticipantId { get; init; }

    public Participant Participant { get; init; } = null!;

    [MaxLength(NameKey.MaxLength)]
    public string? FirstNameKey { get; init; }

    [MaxLength(NameKey.MaxLength)]
    public string? LastNameKey { get; init; }

    public bool IsWholeFirst { get; init; }

    public bool IsWholeLast { get; init; }

    public long? FormerNameId { get; init; }

    public FormerName? FormerName { get; init; }

    public ICollection<RoomLookupName> Rooms { get; } = [];
}
