using System.ComponentModel.DataAnnotations;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Data.Participants.Names;

public sealed class RoomLookupName : INamed
{
    public long LocationId { get; init; }

    public Location Location { get; init; } = null!;

    public long LookupNameId { get; init; }

    public LookupName LookupName { get; init; } = null!;

    [MaxLength(NameKey.MaxLength)]
    public string? FirstNameKey { get; init; }

    [MaxLength(NameKey.MaxLength)]
    public string? LastNameKey { get; init; }

    public bool IsWholeFirst { get; init; }

    public bool IsWholeLast { get; init; }
}
