using System.Diagnostics;
using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Review;

public sealed class AccessReviewController(ResourceRoomDb db, OpenReview openReview, IValidator<ReviewFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.StaffReview)]
    [Allow(Permission.SeeStaff)]
    public async Task<IActionResult> Show(ReviewFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var page = await openReview.ExecuteAsync(input, Who, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Review", page);
        }

        var list = await new ReviewList(db, clock.Today, Who).ReadAsync(openReview.Accounts(Who), WithSignIns(input), request, cancellationToken);
        return Page("Review", page with { List = list });
    }

    [HttpGet("/admin/staff/review.csv")]
    [Allow(Permission.ManageStaff)]
    public async Task<IActionResult> Export(ReviewFilter input, ListRequest request, [FromServices] ExportReview exportReview, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Review", await openReview.ExecuteAsync(input, Who, cancellationToken));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"access-review-{clock.Today:yyyy-MM-dd}");
        return new ReviewList(db, clock.Today, Who).ToFile(name, await exportReview.ExecuteAsync(WithSignIns(input), Who, cancellationToken), request.Sort);
    }

    [HttpPost(Links.StaffReview)]
    [Allow(Permission.ManageStaff)]
    public async Task<IActionResult> Confirm(ConfirmInput input, [FromServices] ConfirmReview confirmReview, CancellationToken cancellationToken) =>
        await confirmReview.ExecuteAsync(input, Who, cancellationToken) switch
        {
            { WhyNot: ConfirmRefusal.NothingToReview } => NotFound(),
            { WhyNot: ConfirmRefusal.QuarterOver } => Back(Flash.NotDone(ReviewWords.QuarterOver), nameof(Show)),
            { WhyNot: ConfirmRefusal.AlreadyConfirmed, Subject: { } review } => Back(Flash.NotDone(ReviewWords.AlreadyConfirmed(review)), nameof(Show)),
            { IsDone: true } => Back(Flash.Done("The review of this quarter is confirmed."), nameof(Show)),
            _ => throw new UnreachableException(),
        };

    private ReviewFilter WithSignIns(ReviewFilter input) => input with { SignIns = ReviewList.SignIns(db), Today = clock.Today };
}
