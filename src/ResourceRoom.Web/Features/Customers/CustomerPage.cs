using ResourceRoom.Domain;

namespace ResourceRoom.Web.Features.Customers;

public sealed record CustomerPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required bool CanEnroll { get; init; }
}
