using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Catalog;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportServices(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<T>> ExecuteAsync<T>(
        CatalogKind catalog, IQueryable<T> rows, CatalogFilter<T> filter, ActingUser who, CancellationToken cancellationToken)
        where T : class, IOffered
    {
        var services = filter.Apply(rows.AsNoTracking());
        var exported = new ServicesExported
        {
            Catalog = catalog.ToString(),
            Group = filter.Group,
            State = filter.State,
            Count = await services.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return services;
    }
}

public abstract record CatalogFilter<T> : ListFilter<T>
    where T : class, IOffered
{
    public string? State { get; init; }

    internal DateOnly Today { get; init; }

    internal abstract string? Group { get; }

    protected IQueryable<T> InState(IQueryable<T> services) => services.In(FilterRules.Chosen<ServiceState>(State), Today);
}
