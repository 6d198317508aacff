using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Visits.Persons;

public sealed record PersonPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required string Room { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required VisitSource Source { get; init; }

    public required bool IsVoided { get; init; }

    public required int Version { get; init; }

    public required PersonInput Input { get; init; }

    public required PersonSearchResult Search { get; init; }

    /// <summary>Whether the search found the person who is the visitor now, who is not offered.</summary>
    public bool FoundVisitor { get; init; }

    public TwoVersions? Conflict { get; init; }

    public static string SeenInWords(FoundPerson person) => person switch
    {
        { HereSince: not null } => person.LastSeen(),
        { LastVisit: { } day } => $"last visit {OfficeFormat.Date(day)}",
        _ => "no earlier visit here",
    };
}
