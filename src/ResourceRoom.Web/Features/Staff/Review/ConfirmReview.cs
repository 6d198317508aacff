using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Review;

public enum ConfirmRefusal
{
    /// <summary>Whoever asks reaches no area.</summary>
    NothingToReview,

    /// <summary>A new quarter began after the page was opened.</summary>
    QuarterOver,

    AlreadyConfirmed,
}

public sealed record ConfirmInput
{
    /// <summary>The first day of the quarter that the page showed.</summary>
    public string? Quarter { get; init; }

    internal static string ShownOf(CalendarQuarter quarter) => $"{quarter.Start:yyyy-MM-dd}";
}

/// <summary>Confirms for this quarter that somebody has looked at who can reach what.</summary>
public sealed class ConfirmReview(ResourceRoomDb db, OpenReview openReview, OfficeClock clock)
{
    public Task<ActResult<AccessReview?, ConfirmRefusal>> ExecuteAsync(ConfirmInput input, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ConfirmAsync(input, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<AccessReview?, ConfirmRefusal>> ConfirmAsync(ConfirmInput input, Act act, CancellationToken cancellationToken)
    {
        var quarter = CalendarQuarter.Containing(OfficeClock.DayOf(act.At));
        if (ReviewReach.Of(act.Who) is not { LwiaNumber: var area })
        {
            return new(null, ConfirmRefusal.NothingToReview);
        }

        if (input.Quarter != ConfirmInput.ShownOf(quarter))
        {
            return new(null, ConfirmRefusal.QuarterOver);
        }

        var start = quarter.Start;
        if (await db.AccessReviews.Include(row => row.ConfirmedBy)
            .SingleOrDefaultAsync(row => row.QuarterStart == start && row.LwiaNumber == area, cancellationToken) is { } there)
        {
            return new(there, there.ConfirmedById == act.Who.AccountId ? null : ConfirmRefusal.AlreadyConfirmed);
        }

        var review = new AccessReview
        {
            QuarterStart = start,
            LwiaNumber = area,
            Accounts = await openReview.Accounts(act.Who).CountAsync(cancellationToken),
            ConfirmedAt = act.At,
            ConfirmedById = act.Who.AccountId,
        };
        db.AccessReviews.Add(review);
        db.LogEvent(new AccessReviewConfirmed(start, area, review.Accounts), Subject.Account(act.Who.AccountId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(review);
    }
}
