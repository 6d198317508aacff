using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Review;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportReview(ResourceRoomDb db, OpenReview openReview, OfficeClock clock)
{
    public async Task<IQueryable<StaffMember>> ExecuteAsync(ReviewFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var staff = filter.Apply(openReview.Accounts(who));
        var exported = new AccessReviewExported(FilterRules.Number(filter.Area), filter.Employer, filter.Use, await staff.CountAsync(cancellationToken));
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return staff;
    }
}
