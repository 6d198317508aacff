using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Desk;

public sealed class AddVisitServices(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    /// <summary>Adds the services and the note; null when the room that the user is signed in to has no such visit.</summary>
    public Task<ActResult<Visit, AddServicesRefusal>?> ExecuteAsync(
        Guid publicId, IReadOnlyCollection<int> serviceIds, string? note, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(publicId, serviceIds, note, who, cancellationToken));

    private async Task<ActResult<Visit, AddServicesRefusal>?> AddAsync(
        Guid publicId, IReadOnlyCollection<int> serviceIds, string? note, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.VisitAtDeskAsync(publicId, act, cancellationToken) is not { } visit)
        {
            return null;
        }

        var catalog = await services.ReadAsync(cancellationToken);
        if (WhyNot(visit, serviceIds, note, catalog) is { } refusal)
        {
            return new(visit, refusal);
        }

        var added = catalog.Where(service => serviceIds.Contains(service.Id) && visit.Services.All(used => used.ServiceId != service.Id)).ToList();
        foreach (var service in added)
        {
            visit.Services.Add(new VisitService { ServiceId = service.Id });
        }

        if (note is not null)
        {
            visit.Note = AddServicesRule.NoteWith(note, visit.Note);
        }

        // The visit itself counts as saved, so that a check-out at the same moment looks again.
        db.BumpVersion(visit);
        db.LogEvent(new VisitServicesAdded([.. added.Select(service => service.Code)]) { HasNote = note is null ? null : true }, Subject.Visit(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(visit);
    }

    private static AddServicesRefusal? WhyNot(Visit visit, IReadOnlyCollection<int> chosen, string? note, IReadOnlyList<CatalogService> catalog) => AddServicesRule.WhyNot(new AddServicesFacts
    {
        IsVoided = visit.Void is not null,
        IsCheckedOut = visit.EndedAt is not null,
        Chosen = chosen,
        Catalog = [.. catalog.OfferedOn(visit.Day, Recorded(visit)).Select(service => service.Id)],
        Recorded = Recorded(visit),
        Note = note,
        NoteOnFile = visit.Note,
        LongestNote = Visit.NoteLength,
    });

    private static List<int> Recorded(Visit visit) => [.. visit.Services.Select(used => used.ServiceId)];
}
