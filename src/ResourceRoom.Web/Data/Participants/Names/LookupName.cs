using System.ComponentModel.DataAnnotations;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>
/// Another way in which somebody's name is looked up, by <see cref="NameForms"/> or a former name; most people have none.
/// It says nothing that the record and its former names do not say; <see cref="LookupNames"/> keeps it in step.
/// </summary>
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
