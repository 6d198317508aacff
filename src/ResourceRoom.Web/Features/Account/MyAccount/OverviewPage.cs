using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Account.MyAccount;

public sealed record OverviewPage : Unlogged
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Null for a customer.</summary>
    public string? Area { get; init; }

    /// <summary>Today’s rooms of a technician.</summary>
    public required IReadOnlyList<string> Rooms { get; init; }

    public required SecondFactorPage SecondFactor { get; init; }

    public required ListPage Latest { get; init; }
}
