using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog.Retiring;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Catalog;

public sealed class OpenService(ResourceRoomDb db, CatalogRows rows, OfficeClock clock)
{
    private static readonly Type[] Saves = [typeof(ServiceChanged), typeof(ServiceRetired), typeof(ServiceRetirementUndone)];

    public async Task<ServicePage?> ExecuteAsync(CatalogKind catalog, string code, RetirementInput? input, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(catalog, code, cancellationToken) is not { } service)
        {
            return null;
        }

        return new ServicePage
        {
            Catalog = catalog,
            Code = service.Code,
            Name = service.Name,
            Facts =
            [
                ("Code", service.Code), GroupOf(service),
                .. ServiceFacts.Of(service).Values.Where(value => value.Field != ServiceField.Name).Select(value => (value.Field.Label(), value.Field.InWords(value.Value))),
            ],
            Days = service.OfferedDays(),
            Today = clock.Today,
            History = await new ChangeHistory(db).ReadAsync(catalog.SubjectOf(code), ServiceEventWords.InWords, [], cancellationToken),
            Input = input ?? new RetirementInput(),
        };
    }

    /// <summary>The service as its form shows it, with the other version when someone else saved first.</summary>
    public async Task<(IOffered Service, TwoVersions? Conflict)?> ToEditAsync(
        CatalogKind catalog, string code, ServiceFacts? lost, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(catalog, code, cancellationToken) is not { } service)
        {
            return null;
        }

        return (service, lost is null ? null : await CompareAsync(catalog, service, lost, cancellationToken));
    }

    private static (string Label, string Text) GroupOf(IOffered service) => service is Service room
        ? (ServiceField.Kind.Label(), room.Kind.InWords())
        : (ServiceField.Category.Label(), ((PlanService)service).Category.InWords());

    private async Task<TwoVersions> CompareAsync(CatalogKind catalog, IOffered service, ServiceFacts typed, CancellationToken cancellationToken)
    {
        var saved = await db.LastSavedByAsync(catalog.SubjectOf(service.Code), Saves, cancellationToken);
        var values = ServiceFacts.Of(service).Values.Zip(typed.Values, (theirs, mine) => new TwoValues(
            theirs.Field.Label(), theirs.Field.InWords(theirs.Value), mine.Field.InWords(mine.Value), theirs.Value != mine.Value));
        return new TwoVersions("this service", saved, [.. values]);
    }
}
