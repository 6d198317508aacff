using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.Review;

public static class ReviewWords
{
    public const string QuarterOver = "A new quarter has begun since this page was opened. Look at the list again, then confirm.";

    public static readonly string UnusedTag = $"Unused for {AccessReviewRule.UnusedDays} days";

    public static string InWords(this CalendarQuarter quarter) => $"quarter {quarter.Number} of {quarter.Year} ({OfficeFormat.Date(quarter.Start)} to {OfficeFormat.Date(quarter.End)})";

    public static string Customers(ReviewRow row) => row.Role switch
    {
        Roles.Technician => "Visitors of the room",
        Roles.CaseManager => $"{(row.Office is null ? "The whole LWIA" : $"Office {row.Office}")}; {(row.Programs is null ? "all programs" : StaffWords.Programs(row.Programs.Programs()))}",
        Roles.LwiaAdministrator => "The whole LWIA",
        Roles.Oet => "The whole state",
        Roles.Monitor => row.LwiaNumber is null ? "The whole state, to read" : "The whole LWIA, to read",
        _ => throw new UnreachableException(),
    };

    public static string Accounts(int count) => count == 1 ? "1 account" : $"{count} accounts";

    public static string TagOf(AccessReviewState state) => state switch
    {
        AccessReviewState.Confirmed => "",
        AccessReviewState.Due => "rr-tag--plain",
        _ => "rr-tag--warning",
    };

    public static string InWords(this AccessReviewState state) => state switch
    {
        AccessReviewState.Confirmed => "Confirmed",
        AccessReviewState.Due => "Due",
        AccessReviewState.Overdue => "Overdue",
        _ => throw new UnreachableException(),
    };

    public static string AlreadyConfirmed(AccessReview review) => $"{review.ConfirmedBy.DisplayName} confirmed this quarter on {OfficeFormat.DateAndTime(review.ConfirmedAt)}.";
}
