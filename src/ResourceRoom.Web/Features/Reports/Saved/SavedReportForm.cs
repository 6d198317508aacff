using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Reports.Saved;

public sealed record SavedReportForm(SavedReportInput Input)
{
    /// <summary>Null for a new one.</summary>
    public Guid? PublicId { get; init; }

    public required string Filters { get; init; }

    /// <summary>The days that it was, or is to be, saved with.</summary>
    public required ReportPeriod Days { get; init; }

    public required DateOnly Today { get; init; }

    public required IReadOnlyList<Choice> Recipients { get; init; }

    public required bool CanMail { get; init; }

    /// <summary>The fields of the report's address, of a new one.</summary>
    public IReadOnlyDictionary<string, string?> Filter { get; init; } = new Dictionary<string, string?>();

    public TwoVersions? Conflict { get; init; }

    public string Cancel { get; init; } = Links.Reports;

    public IEnumerable<Choice> DayChoices =>
    [
        new(SavedReportInput.SameDays, $"Always {Days.InWords()}"),
        .. RelativePeriods.All.Where(period => period.Suits(Input.Kind)).Select(period => new Choice(period.ToString(), $"{period.InWords()} (now {period.On(Today).InWords()})")),
    ];

    public static IEnumerable<Choice> EmailChoices => [new(SavedReportInput.NotSent, "No"), .. Choice.Of<ReportSchedule>(schedule => schedule.InWords())];
}

[Scoped]
public sealed class SavedReportForms(ResourceRoomDb db, Outbox outbox, PublicAddress site, OfficeClock clock)
{
    private static readonly Type[] Saves = [typeof(ReportSaved), typeof(SavedReportChanged), typeof(SavedReportTakenOver), typeof(SavedReportLeft), typeof(ReportMailed)];

    private bool CanMail => outbox.CanSend && site.IsKnown;

    public async Task<SavedReportForm> NewAsync(ReportFilter filter, SavedReportInput? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var input = typed ?? new SavedReportInput
        {
            Name = filter.Kind.Title(),
            Days = RelativePeriods.All.Where(period => period.Suits(filter.Kind) && period.On(clock.Today) == filter.Period).Select(period => period.ToString()).FirstOrDefault(SavedReportInput.SameDays),
            Email = SavedReportInput.NotSent,
            Recipients = [who.AccountId.ToString(CultureInfo.InvariantCulture)],
        };
        return new SavedReportForm(input with { Kind = filter.Kind })
        {
            Filters = string.Join(" · ", filter.InWords().Skip(1).Prepend(filter.Kind.Title())),
            Days = filter.Period,
            Today = clock.Today,
            Recipients = await db.RecipientChoicesAsync(filter.OnlyArea, report: null, act, cancellationToken),
            CanMail = CanMail,
            Filter = new Dictionary<string, string?>(filter.ToRoute()) { ["report"] = filter.Kind.Slug() },
            Cancel = QueryHelpers.AddQueryString(filter.Kind.Address(), filter.ToRoute()),
        };
    }

    /// <summary>The form, as it is on file or as it was typed; only the one with both versions moves on to the version on file.</summary>
    public async Task<SavedReportForm?> ToEditAsync(Guid id, SavedReportInput? typed, bool isConflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindOwnReportAsync(id, act, cancellationToken) is not { } report)
        {
            return null;
        }

        var form = new SavedReportForm((typed ?? SavedReportInput.Of(report)) with { Kind = report.Kind })
        {
            PublicId = id,
            Filters = report.FiltersInWords(),
            Days = new(report.From, report.To),
            Today = clock.Today,
            Recipients = await db.RecipientChoicesAsync(report.LwiaNumber, report.Id, act, cancellationToken),
            CanMail = CanMail,
        };
        return !isConflict ? form : form with
        {
            Input = form.Input with { Version = report.Version },
            Conflict = new TwoVersions("this report", await db.LastSavedByAsync(Subject.SavedReport(id), Saves, cancellationToken), Beside(form, SavedReportInput.Of(report))),
        };
    }

    private static List<TwoValues> Beside(SavedReportForm form, SavedReportInput onFile)
    {
        string NamesOf(SavedReportInput input) => string.Join(", ", form.Recipients.Where(choice => input.Recipients?.Contains(choice.Value) == true).Select(choice => choice.Text));
        string TextOf(IEnumerable<Choice> choices, string? value) => choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? "";
        return
        [
            Two("Name", input => input.CleanName),
            Two("Days", input => TextOf(form.DayChoices, input.Days)),
            Two("Email", input => TextOf(SavedReportForm.EmailChoices, input.Email)),
            Two("Who gets the email", NamesOf),
        ];

        TwoValues Two(string label, Func<SavedReportInput, string> text) => new(label, text(onFile), text(form.Input), text(onFile) != text(form.Input));
    }
}
