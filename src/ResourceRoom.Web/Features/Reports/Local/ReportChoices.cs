using ResourceRoom.Domain.Reporting.Utilization;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>What a report can be narrowed to, for whoever asks.</summary>
public sealed record ReportChoices(IReadOnlyList<ReportArea> Areas, IReadOnlyList<ReportRoomChoice> Rooms, IReadOnlyList<ReportService> Services)
{
    /// <summary>Whether whoever asks reaches the state.</summary>
    public bool IsOfState { get; init; }

    public static ReportChoices None { get; } = new([], [], []);

    public static async Task<ReportChoices> ReadAsync(ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken)
    {
        var areas = await db.Lwias.VisibleTo(who).OrderBy(area => area.Number).Select(area => new ReportArea(area.Number, area.Name)).ToListAsync(cancellationToken);
        var rooms = await db.Locations.VisibleTo(who).ToSelectedAsync(cancellationToken);
        var names = await db.Locations.VisibleTo(who).Select(room => new { room.Id, room.Name }).ToDictionaryAsync(room => room.Id, room => room.Name, cancellationToken);
        var services = await db.Services.OrderBy(service => service.Position).ThenBy(service => service.Id)
            .Select(service => new ReportService(service.Id, service.Code, service.Name, service.Kind)).ToListAsync(cancellationToken);
        return new(
            areas,
            [.. rooms.Select(room => new ReportRoomChoice(room, names[room.Room.Id]))],
            services)
        {
            IsOfState = AccessScope.Of(who) is AccessScope.State,
        };
    }
}

public sealed record ReportArea(int Number, string Name)
{
    public string Label => $"{Number} {Name}";
}

public sealed record ReportRoomChoice(SelectedRoom Selected, string Name)
{
    public string Label => $"{Selected.Room.Code} {Name}";
}

public sealed record ReportService(int Id, string Code, string Name, ServiceKind Kind)
{
    /// <summary>The kind as the report's file names it.</summary>
    public string KindCode => CodeOf(Kind);

    public static string CodeOf(ServiceKind kind) => kind switch
    {
        ServiceKind.SelfService => "self-service",
        ServiceKind.Informational => "informational",
        _ => "staff-assisted",
    };
}

public static class UtilizationByCodes
{
    public static string Code(this UtilizationBy by) => by.ToString().ToLowerInvariant();
}
