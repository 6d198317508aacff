using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.CheckIn.GroupCheckIn;

public sealed record GroupPage : Unlogged
{
    public required string Sealed { get; init; }

    public required ServicesPart Services { get; init; }

    public required TypedNote? Note { get; init; }

    public required IReadOnlyList<GroupLine> Lines { get; init; }

    /// <summary>The list of an empty group for the same services.</summary>
    public required string Next { get; init; }

    public IReadOnlyList<AttendedBefore> Recent { get; init; } = [];

    public GroupMatches? Matches { get; init; }

    public bool IsSent { get; init; }

    public bool IsBegun => Chosen.Count > 0;

    public IReadOnlyList<string> Chosen => [.. Services.Services.Where(Services.IsTicked).Select(service => service.Name)];

    public string? NoteWanted => string.Join(". ", Services.Services.Where(Services.IsTicked).Select(service => service.NoteWanted).OfType<string>()) is { Length: > 0 } wanted ? wanted : null;

    public IReadOnlyList<GroupLine> Done => [.. Lines.Where(line => line.Done is not null)];

    public IReadOnlyList<GroupLine> Open => [.. Lines.Where(line => line.Done is null)];

    public int ToCheckIn => Open.Count(line => line.HereSince is null && !line.IsGone);
}

public sealed record GroupLine : Unlogged
{
    public required int Number { get; init; }

    /// <summary>Of its visit; the same while lines before it come and go.</summary>
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public required string Particulars { get; init; }

    public required LaborForceStatus? LastStatus { get; init; }

    public required string? Status { get; init; }

    public GroupVisit? Done { get; init; }

    /// <summary>Since when the person has been in the room by another visit, UTC.</summary>
    public DateTime? HereSince { get; init; }

    public Guid? HereBy { get; init; }

    /// <summary>No longer within reach: merged, or the visit that brought the person there was voided.</summary>
    public bool IsGone { get; init; }
}

public sealed record GroupVisit : Unlogged
{
    public required Guid Key { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required ParticipantClass Class { get; init; }

    public required DateTime StartedAt { get; init; }

    public required bool IsUndone { get; init; }
}

public sealed record AttendedBefore : Unlogged
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Particulars { get; init; }

    public required DateTime LastAt { get; init; }
}
