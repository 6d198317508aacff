using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>An exit that was moved or undone after windows of its follow-up were missed.</summary>
public sealed record ChangedExit : Unlogged
{
    public required long Id { get; init; }

    public required long PersonId { get; init; }

    public required Guid Customer { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required Guid Exit { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required DateOnly EnrolledOn { get; init; }

    /// <summary>The exit date until then.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day on which it counted as recorded until then.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>The exit date that it was moved to; null if it was undone.</summary>
    public required DateOnly? MovedTo { get; init; }

    public required DateTime At { get; init; }

    public required string? By { get; init; }

    /// <summary>Windows that were missed, or attempted only, by that day.</summary>
    public int Missed { get; init; }
}
