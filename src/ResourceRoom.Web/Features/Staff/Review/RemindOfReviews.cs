using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Review;

/// <summary>Tells the administrators of an LWIA, and OET for the state, once a quarter that their access review is overdue.</summary>
public sealed class RemindOfReviews(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) => (await OverdueAsync(cancellationToken)).Count > 0;

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var area in await OverdueAsync(cancellationToken))
        {
            var now = clock.Now;
            db.InboxItems.Add(new InboxItem
            {
                PublicId = Guid.CreateVersion7(now),
                To = Addressee.Role,
                Role = area is null ? Roles.Oet : Roles.LwiaAdministrator,
                LwiaNumber = area,
                Kind = InboxKind.Notice,
                Words = Words,
                Path = Links.StaffReview,
                CreatedAt = now,
            });
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private CalendarQuarter Quarter => CalendarQuarter.Containing(clock.Today);

    private string Words => $"The access review of {Quarter.InWords()} is overdue";

    /// <summary>The LWIAs, or null for the state, that have somebody to confirm a review, have not confirmed it and were not told yet.</summary>
    private async Task<IReadOnlyList<int?>> OverdueAsync(CancellationToken cancellationToken)
    {
        if (AccessReviewRule.StateOf(isConfirmed: false, clock.Today) != AccessReviewState.Overdue)
        {
            return [];
        }

        var (start, words) = (Quarter.Start, Words);
        var areas = await db.ActiveStaff().Where(member => member.Role == Roles.LwiaAdministrator && member.Account.LwiaNumber != null)
            .Select(member => member.Account.LwiaNumber).Distinct().ToListAsync(cancellationToken);
        if (await db.ActiveStaff().AnyAsync(member => member.Role == Roles.Oet, cancellationToken))
        {
            areas.Add(null);
        }

        var confirmed = await db.AccessReviews.Where(review => review.QuarterStart == start).Select(review => review.LwiaNumber).ToListAsync(cancellationToken);
        var told = await db.InboxItems.Where(item => item.Kind == InboxKind.Notice && item.Path == Links.StaffReview && item.Words == words)
            .Select(item => item.LwiaNumber).ToListAsync(cancellationToken);
        return [.. areas.Except(confirmed).Except(told)];
    }
}
