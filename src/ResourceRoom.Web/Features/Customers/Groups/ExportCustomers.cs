using System.Globalization;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>Logs an export before its rows leave the program; null when there is no such group within reach.</summary>
public sealed class ExportCustomers(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<Enrollment>?> ExecuteAsync(string id, CustomerFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindGroupAsync(id, act, cancellationToken) is not { } place)
        {
            return null;
        }

        var customers = filter.Apply(place.VisibleTo(who, db.Enrollments.AsNoTracking()));
        var exported = new CustomersExported
        {
            Group = place.Key.ToString(),
            Status = FilterRules.Chosen<EnrollmentStatus>(filter.Status),
            Planner = FilterRules.Number(filter.Planner)?.ToString(CultureInfo.InvariantCulture) ?? (filter.Planner == CustomerFilter.Nobody ? CustomerFilter.Nobody : null),
            Exit = filter.ChosenExit?.ToString(),
            Count = await customers.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), act);
        await db.SaveChangesAsync(cancellationToken);
        return customers;
    }
}
