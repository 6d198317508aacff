using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Staff.Review;

public sealed record ReviewRow : Unlogged
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string Role { get; init; }

    public required int? LwiaNumber { get; init; }

    public required Employer? Employer { get; init; }

    public required string? Partner { get; init; }

    public required IReadOnlyList<string> Rooms { get; init; }

    /// <summary>The code of a case manager's office.</summary>
    public required string? Office { get; init; }

    public required ProgramSet? Programs { get; init; }

    public required bool HasSecondFactor { get; init; }

    public required DateTime? LastSignedInAt { get; init; }

    public required DateTime? InvitedAt { get; init; }

    public required DateOnly? EndsOn { get; init; }

    public DateOnly? LastUsedOn => (LastSignedInAt ?? InvitedAt) is { } at ? OfficeClock.DayOf(at) : null;
}
