using System.Diagnostics;

using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.Customers.Outcomes.Windows;

public static class WindowWords
{
    /// <summary>Youth follow-up guide, "Follow-Up Case Notes".</summary>
    public const string Cadence = "Follow-up should be done as often as necessary for 1 year post-exit. However, at a minimum it should occur at least every 30 days "
        + "for the first three months and then should occur once a quarter for the remainder of the 1 year follow-up period.";

    /// <summary>Such as "Months 4-6, due 07/15/2026".</summary>
    public static string Heading(this FollowUpWindow window) => $"{window.Name.InWords()}, due {OfficeFormat.Date(window.Due)}";

    public static string MetInWords(this FollowUpWindow window) => (window.MetOn, window.MetBy) switch
    {
        (null, _) => "–",
        ({ } day, MetBy.Service) => $"{OfficeFormat.Date(day)}, by a service",
        ({ } day, _) => $"{OfficeFormat.Date(day)}, by a contact",
    };

    public static string Tag(this WindowState state) => state switch
    {
        WindowState.Missed or WindowState.AttemptedOnly => "rr-tag--warning",
        WindowState.Met or WindowState.Open => "",
        _ => "rr-tag--plain",
    };

    /// <summary>What stands in a bar of the picture, so that it does not depend on colors.</summary>
    public static string Sign(this WindowState state) => state switch
    {
        WindowState.Met => "\u2713",
        WindowState.Missed => "\u2715",
        WindowState.AttemptedOnly => "~",
        WindowState.MissedBeforeExitWasKnown => "?",
        WindowState.Open => "\u25CB",
        WindowState.Waived or WindowState.Excluded => "\u2013",
        WindowState.Upcoming => "",
        _ => throw new UnreachableException(),
    };
}
