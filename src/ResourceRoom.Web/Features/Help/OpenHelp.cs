using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Help;

public sealed record HelpPage
{
    public required IReadOnlyList<KeyGroup> Keys { get; init; }

    public required string? Contact { get; init; }
}

/// <summary>The keys are for those who have a desk, with the services that are offered there today.</summary>
public sealed class OpenHelp(ServiceCatalog services, AgencySettings agency, OfficeClock clock)
{
    public async Task<HelpPage> ExecuteAsync(ActingUser who, CancellationToken cancellationToken) => new()
    {
        Keys = who.Can(Permission.CheckInVisitors) ? DeskKeys.Of((await services.ReadAsync(cancellationToken)).OfferedOn(clock.Today)) : [],
        Contact = agency.HelpContact,
    };
}
