using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportGroups(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<GroupRow>> ExecuteAsync(GroupFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var groups = filter.Apply(GroupRow.Of(db.Enrollments.AsNoTracking().VisibleTo(who)));
        var exported = new GroupsExported
        {
            Program = FilterRules.Chosen<WorkforceProgram>(filter.Program),
            Year = FilterRules.Number(filter.Year),
            Area = FilterRules.Number(filter.Area),
            Count = await groups.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return groups;
    }
}
