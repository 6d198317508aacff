using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportVisits(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<Visit>> ExecuteAsync(VisitFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var visits = filter.Apply(db.Visits.AsNoTracking().VisibleTo(who));
        db.LogEvent(EventNames.VisitsExported, Subject.Account(who.AccountId), clock.Now, who, new
        {
            from = filter.FirstDay,
            to = filter.LastDay,
            room = filter.Room?.Trim(),
            @class = filter.Class,
            state = filter.State,
            count = await visits.CountAsync(cancellationToken),
        });
        await db.SaveChangesAsync(cancellationToken);
        return visits;
    }
}
