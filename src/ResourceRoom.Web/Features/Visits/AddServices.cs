using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits;

public enum AddServicesRefusal
{
    AlreadyVoided,
    AlreadyCheckedOut,
    NoneChosen,
    Unknown,
    AllThere,
}

/// <summary>Adds services to a visit that is going on; those it has are left as they are.</summary>
public sealed class AddServices(ResourceRoomDb db, IDatabaseEngine engine, OfficeClock clock)
{
    /// <summary>Adds the services; null when the room that the user is signed in to has no such visit.</summary>
    public Task<DeskAnswer<AddServicesRefusal>?> ExecuteAsync(
        Guid publicId, IReadOnlyCollection<int> serviceIds, ActingUser who, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => AddAsync(publicId, serviceIds, who, cancellationToken));

    private async Task<DeskAnswer<AddServicesRefusal>?> AddAsync(
        Guid publicId, IReadOnlyCollection<int> serviceIds, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.VisitAtDeskAsync(publicId, who, now, cancellationToken) is not { } visit)
        {
            return null;
        }

        var catalog = await db.Services.OrderBy(service => service.Position).ToListAsync(cancellationToken);
        if (WhyNot(visit, serviceIds, catalog) is { } refusal)
        {
            return new(visit, refusal);
        }

        var added = catalog.Where(service => serviceIds.Contains(service.Id) && visit.Services.All(used => used.ServiceId != service.Id)).ToList();
        foreach (var service in added)
        {
            visit.Services.Add(new VisitService { ServiceId = service.Id });
        }

        // The visit itself counts as saved, so that a check-out at the same moment looks again.
        db.Entry(visit).Property(row => row.Version).IsModified = true;
        db.Note(EventNames.VisitServicesAdded, Subject.Visit(publicId), now, who, new { services = added.Select(service => service.Code) });
        await db.SaveChangesAsync(cancellationToken);
        return new(visit, null);
    }

    private static AddServicesRefusal? WhyNot(Visit visit, IReadOnlyCollection<int> serviceIds, List<Service> catalog) => visit switch
    {
        { Void: not null } => AddServicesRefusal.AlreadyVoided,
        { EndedAt: not null } => AddServicesRefusal.AlreadyCheckedOut,
        _ when serviceIds.Count == 0 => AddServicesRefusal.NoneChosen,
        _ when serviceIds.Any(id => catalog.All(service => service.Id != id)) => AddServicesRefusal.Unknown,
        _ when serviceIds.All(id => visit.Services.Any(used => used.ServiceId == id)) => AddServicesRefusal.AllThere,
        _ => null,
    };
}
