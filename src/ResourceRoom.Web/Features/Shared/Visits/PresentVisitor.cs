namespace ResourceRoom.Web.Features.Shared.Visits;

public sealed record PresentVisitor : Unlogged
{
    public required Guid VisitId { get; init; }

    public required DateOnly Day { get; init; }

    public required Guid Person { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required string? Zip { get; init; }

    public required byte[]? BirthDateCipher { get; init; }

    public required DateTime Since { get; init; }

    /// <summary>When a visitor who was just checked out left, UTC; null of those in the room.</summary>
    public required DateTime? EndedAt { get; init; }

    public required bool IsFromAnEarlierDay { get; init; }

    /// <summary>In the room for so long that they may have left.</summary>
    public bool IsLong { get; init; }

    public required string? Note { get; init; }

    public required IReadOnlyList<int> ServiceIds { get; init; }

    public string Name { get; init; } = "";

    /// <summary>What tells the visitor apart from others in the room whose name looks the same.</summary>
    public string? Aside { get; init; }
}
