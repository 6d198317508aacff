using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.FollowUps.Digests;

public sealed record DigestLine(FollowUpList List, WindowName Window, DateOnly Due, Guid Customer)
{
    /// <summary>For whom the reader stands in there; null for own customers.</summary>
    public string? StoodInFor { get; init; }
}

/// <summary>What is due, in words that name no customer and no program: mail is read on phones and forwarded.</summary>
public sealed class DigestLetter(PublicAddress site, DateOnly day, int overdue, int soon, IReadOnlyList<DigestLine> lines, IReadOnlyList<string> stoodInFor)
{
    /// <summary>More would not be read, and the list is a link away.</summary>
    public const int MostLines = 50;

    public Letter To(string email) => new(email, $"Follow-ups: {Counts}", Text);

    private string Counts => string.Create(CultureInfo.InvariantCulture, $"{overdue} overdue, {soon} due in 7 days");

    private string StoodIn => stoodInFor.Count > 0 ? $" and those of {string.Join(" and ", stoodInFor)}, for whom you stand in," : "";

    private string Text => string.Join(
        Environment.NewLine,
        [
            "Good morning,",
            "",
            $"Follow-ups of your customers{StoodIn} on {OfficeFormat.Date(day)}: {Counts}.",
            "",
            .. lines.GroupBy(line => line.List).SelectMany(list => (string[])[list.Key.InWords(), "", .. list.SelectMany(About)]),
            More > 0 ? string.Create(CultureInfo.InvariantCulture, $"{More} more are on your list of follow-ups:") : "Your list of follow-ups:",
            site.Of(Links.FollowUps).ToString(),
            "",
            "You get this email on business days when a follow-up is overdue or due in 7 days. Turn it off here:",
            site.Of(Links.Reminders).ToString(),
        ]);

    private int More => overdue + soon - lines.Count;

    private string[] About(DigestLine line) =>
    [
        $"- {line.Window.InWords(line.Due)}, {DueWords.InWords(line.Due.DayNumber - day.DayNumber)}, reference {CustomerReference.Of(line.Customer)}{(line.StoodInFor is { } planner ? $", for {planner}" : "")}",
        $"  {site.Of(Links.CustomerOutcomes(line.Customer))}",
        "",
    ];
}
