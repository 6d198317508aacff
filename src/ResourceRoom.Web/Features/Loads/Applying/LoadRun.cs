using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>A load at work and what does not change while it is.</summary>
internal sealed record LoadRun
{
    public required Load Load { get; init; }

    public required Guid Claim { get; init; }

    public required LoadFindings Findings { get; init; }

    public required IReadOnlyDictionary<string, Location> Rooms { get; init; }

    public required RoomHours Hours { get; init; }

    public required IReadOnlyDictionary<string, CatalogService> Services { get; init; }

    public required LoadContext Context { get; init; }

    public required LoadedBefore Before { get; init; }

    public required Act Act { get; init; }

    public TrackingSystem System => Load.System;

    public DateOnly Day => OfficeClock.DayOf(Load.ReceivedAt);

    public string Reason => $"Load {Load.PublicId}";

    /// <summary>Whose look at a person a conflict is: whoever sent the file, or the system.</summary>
    public Act Sender => Load.ById is { } id ? Act with { Who = Act.Who with { AccountId = id } } : Act;

    public string CodeOf(long room) => Rooms.Values.First(row => row.Id == room).Code;

    public string CodeOfService(int service) => Services.Values.First(row => row.Id == service).Code;

    public static ActingUser WhoOf(TrackingSystem system) => new() { AccountId = system.AccountId, DisplayName = system.Name, Roles = [], LwiaNumber = system.LwiaNumber };
}
