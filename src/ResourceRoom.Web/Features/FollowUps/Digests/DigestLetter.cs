using System.Globalization;
using System.Text;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.FollowUps.Digests;

public sealed record DigestLine(FollowUpList List, WindowName Window, DateOnly Due, Guid Customer);

/// <summary>What is due, in words that name no customer and no program: mail is read on phones and forwarded.</summary>
public sealed class DigestLetter(PublicAddress site, DateOnly day, int overdue, int soon, IReadOnlyList<DigestLine> lines)
{
    /// <summary>More would not be read, and the list is a link away.</summary>
    public const int MostLines = 50;

    public Letter To(string email) => new(email, $"Follow-ups: {Counts}", Text);

    private string Counts => string.Create(CultureInfo.InvariantCulture, $"{overdue} overdue, {soon} due in 7 days");

    private string Text
    {
        get
        {
            var text = new StringBuilder().AppendLine("Good morning,").AppendLine()
                .AppendLine(CultureInfo.InvariantCulture, $"of your customers, {Counts} ({OfficeFormat.Date(day)}).");
            foreach (var list in lines.GroupBy(line => line.List))
            {
                text.AppendLine().AppendLine(list.Key.InWords());
                foreach (var line in list)
                {
                    text.AppendLine()
                        .AppendLine($"- {line.Window.InWords(line.Due)}, {DueWords.InWords(line.Due.DayNumber - day.DayNumber)}, reference {CustomerReference.Of(line.Customer)}")
                        .AppendLine($"  {site.Of(Links.CustomerOutcomes(line.Customer))}");
                }
            }

            var more = overdue + soon - lines.Count;
            return text.AppendLine()
                .AppendLine(more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{more} more are on your list of follow-ups:") : "Your list of follow-ups:")
                .AppendLine($"{site.Of(Links.FollowUps)}").AppendLine()
                .AppendLine("This mail comes on business days when something is overdue or due in 7 days. Turn it off here:")
                .Append(site.Of(Links.Reminders)).ToString();
        }
    }
}
