using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.CheckIn;

public sealed record RoomNow(IReadOnlyList<PresentVisitor> Visitors, int Visits, int People, int Reportable)
{
    private const int Few = 7;

    public static RoomNow NotShown { get; } = new([], 0, 0, 0);

    public static IReadOnlyList<Choice> Orders { get; } = [new("last", "Most recent first"), new("first", "Longest here first"), new("name", "Last name")];

    public int InTheRoom => Visitors.Count(visitor => visitor.EndedAt is null);

    /// <summary>Too many to see at a glance.</summary>
    public bool IsFull => Visitors.Count > Few;

    public IReadOnlyList<CatalogService> Catalog { get; init; } = [];

    /// <summary>The first closed day of a room that is closed today: it takes no visits.</summary>
    public DateOnly? ClosedSince { get; init; }

    /// <summary>Its last closed day; null if it is closed for good.</summary>
    public DateOnly? ClosedThrough { get; init; }
}

public sealed record LastCheckIn(Guid VisitId, string Name, ParticipantClass Class);
