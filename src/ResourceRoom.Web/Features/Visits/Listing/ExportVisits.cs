using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Listing;

/// <summary>Lets visits leave the program: notes the export, then hands the rows out one by one.</summary>
public sealed class ExportVisits(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IAsyncEnumerable<VisitRow>> ExecuteAsync(VisitFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var visits = filter.Of(db.Visits.AsNoTracking().VisibleTo(who));
        var count = await visits.CountAsync(cancellationToken);
        db.LogEvent(EventNames.VisitsExported, Subject.Account(who.AccountId), clock.Now, who, new
        {
            from = filter.From,
            to = filter.To,
            room = filter.Room,
            @class = filter.Class?.ToString(),
            state = filter.State?.ToString(),
            count,
        });
        await db.SaveChangesAsync(cancellationToken);
        return filter.Order.Of(visits).ToRows().AsAsyncEnumerable();
    }
}
