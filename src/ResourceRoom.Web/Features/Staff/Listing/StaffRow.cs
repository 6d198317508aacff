using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Web.Features.Staff.Listing;

public sealed record StaffRow : Unlogged
{
    public required long Id { get; init; }

    public required string Name { get; init; }

    public required string? Email { get; init; }

    public required string Role { get; init; }

    public required int? LwiaNumber { get; init; }

    public required Employer? Employer { get; init; }

    public required string? Partner { get; init; }

    public required StaffState State { get; init; }

    public required IReadOnlyList<string> Rooms { get; init; }

    public required DateTime? LastSignedInAt { get; init; }
}
