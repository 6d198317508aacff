using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.Reports.Saved;

/// <summary>Says which days a report covers and where it is. Its numbers stay in the program: mail is read on phones and forwarded.</summary>
internal sealed class ReportLetter(PublicAddress site, SavedReport report, ReportPeriod days, string owner)
{
    public Letter To(string email, bool isOwner) => new(
        email,
        $"{report.Name}: {days.InWords()}",
        string.Join(
            Environment.NewLine,
            [
                "Good morning,",
                "",
                $"The report \"{report.Name}\" covers {days.InWords()}{(report.Period is { } period ? $" ({period.InWords().ToLowerInvariant()})" : "")}.",
                report.FiltersInWords(),
                "",
                "Sign in to see it. Its numbers are not in this email.",
                site.Of(report.AddressOf(days)).ToString(),
                "",
                $"You get this email {report.Schedule?.InSentence()} because {(isOwner ? "you" : owner)} scheduled it. Change or stop it here:",
                site.Of(Links.Reports).ToString(),
            ]));
}
