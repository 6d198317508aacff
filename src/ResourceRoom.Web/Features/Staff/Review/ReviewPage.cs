using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Staff.Review;

public sealed record ReviewPage
{
    public required ReviewFilter Input { get; init; }

    public required IReadOnlyList<Choice> Areas { get; init; }

    public required CalendarQuarter Quarter { get; init; }

    public required AccessReviewState State { get; init; }

    public required bool CanManage { get; init; }

    /// <summary>Whether whoever reads the page may confirm it.</summary>
    public required bool CanConfirm { get; init; }

    /// <summary>Earlier ones of the same reach, the latest first.</summary>
    public required IReadOnlyList<AccessReview> Confirmations { get; init; }

    /// <summary>Where the reviews of the LWIAs stand, for who reaches them all.</summary>
    public required IReadOnlyList<AreaReviewRow> OfAreas { get; init; }

    public ListPage? List { get; init; }

    public AccessReview? Confirmation => Confirmations.FirstOrDefault(review => review.Quarter == Quarter);
}

public sealed record AreaReviewRow(int LwiaNumber, string Name, AccessReviewState State, AccessReview? Review);

public sealed class AreaReviewList : ListDefinition<AreaReviewRow>
{
    public AreaReviewList()
        : base("Reviews of the LWIAs this quarter")
    {
        Column("LWIA", row => $"{row.LwiaNumber} {row.Name}");
        Column("Review", row => Tag(row.State.InWords(), ReviewWords.TagOf(row.State)));
        Column("Confirmed by", row => row.Review?.ConfirmedBy.DisplayName ?? "–");
        Column("Confirmed on", row => row.Review is { } review ? OfficeFormat.DateAndTime(review.ConfirmedAt) : "–").Class("rr-time");
    }
}
