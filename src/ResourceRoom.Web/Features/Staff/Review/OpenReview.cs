using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Review;

public sealed class OpenReview(ResourceRoomDb db, OfficeClock clock)
{
    private const int MostConfirmations = 8;

    /// <summary>The page without its list of accounts.</summary>
    public async Task<ReviewPage> ExecuteAsync(ReviewFilter input, ActingUser who, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var quarter = CalendarQuarter.Containing(today);
        var areas = await db.AreaOptionsAsync(who, cancellationToken);
        var own = ReviewReach.Of(who);
        var confirmations = own is null ? [] : await db.AccessReviews.AsNoTracking().Where(review => review.LwiaNumber == own.LwiaNumber)
            .OrderByDescending(review => review.QuarterStart).Take(MostConfirmations).Include(review => review.ConfirmedBy).ToListAsync(cancellationToken);
        return new ReviewPage
        {
            Input = input,
            Areas = areas,
            Quarter = quarter,
            State = AccessReviewRule.StateOf(confirmations.Exists(review => review.Quarter == quarter), today),
            CanManage = who.Can(Permission.ManageStaff),
            CanConfirm = own is not null && who.Can(Permission.ManageStaff),
            Confirmations = confirmations,
            OfAreas = areas.Count > 0 ? await OfAreasAsync(quarter, who, cancellationToken) : [],
        };
    }

    public IQueryable<StaffMember> Accounts(ActingUser who) => db.StaffToReview(who).AsNoTracking().CanSignIn(clock.Today);

    private async Task<List<AreaReviewRow>> OfAreasAsync(CalendarQuarter quarter, ActingUser who, CancellationToken cancellationToken)
    {
        var start = quarter.Start;
        var reviews = await db.AccessReviews.AsNoTracking().Where(review => review.QuarterStart == start && review.LwiaNumber != null)
            .Include(review => review.ConfirmedBy).ToDictionaryAsync(review => review.LwiaNumber!.Value, cancellationToken);
        var areas = await db.Lwias.VisibleTo(who).OrderBy(area => area.Number).ToListAsync(cancellationToken);
        return [.. areas.Select(area => new AreaReviewRow(
            area.Number, area.Name, AccessReviewRule.StateOf(reviews.ContainsKey(area.Number), clock.Today), reviews.GetValueOrDefault(area.Number)))];
    }
}

/// <summary>What somebody's review is of: an LWIA, or without one the state.</summary>
internal sealed record ReviewReach(int? LwiaNumber)
{
    /// <summary>Null for an administrator without an LWIA, who reaches nobody.</summary>
    public static ReviewReach? Of(ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => new ReviewReach(LwiaNumber: null),
        AccessScope.Area area => new ReviewReach(area.LwiaNumber),
        _ => null,
    };
}
