using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

public sealed class OpenServiceChoices(ResourceRoomDb db, PlanServiceCatalog catalog, OpenCustomerPage openPage, OfficeClock clock)
{
    public Task<ServiceChoices?> ExecuteAsync(Guid customer, ServiceFilter filter, ActingUser who, CancellationToken cancellationToken) =>
        openPage.ReadAsync<ServiceChoices>(customer, who, async header => new ServiceChoices
        {
            Header = header,
            Filter = filter,
            Enrollments = [.. header.Own.Where(row => row.Status != EnrollmentStatus.Closed)],
            Services = [.. (await ReadAsync(header.PersonId, cancellationToken)).Where(service => IsShown(service, filter))],
        }, cancellationToken);

    private Task<List<ServiceChoice>> ReadAsync(long person, CancellationToken cancellationToken) => catalog.OfferedOn(clock.Today)
        .OrderBy(row => row.Name).ThenBy(row => row.Id)
        .Select(row => new ServiceChoice(
            row.Code, row.Category, row.Name, row.Pirl, row.Description,
            db.Steps.Count(step => step.ParticipantId == person && step.ServiceId == row.Id && step.RemovedAt == null)))
        .ToListAsync(cancellationToken);

    private static bool IsShown(ServiceChoice service, ServiceFilter filter)
    {
        var words = (filter.Search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string?[] texts = [service.Name, service.Description, service.Pirl];
        return (filter.ChosenCategory is null || filter.ChosenCategory == service.Category)
            && Array.TrueForAll(words, word => Array.Exists(texts, text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) is true));
    }
}
