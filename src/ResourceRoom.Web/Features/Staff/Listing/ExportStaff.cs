using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Listing;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportStaff(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<IQueryable<StaffMember>> ExecuteAsync(StaffFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var staff = filter.Apply(db.StaffVisibleTo(who).AsNoTracking());
        var exported = new StaffExported
        {
            Role = filter.Role,
            Area = FilterRules.Number(filter.Area),
            State = filter.State,
            Employer = filter.Employer,
            IsSearched = filter.Words.Length > 0,
            Count = await staff.CountAsync(cancellationToken),
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return staff;
    }
}
