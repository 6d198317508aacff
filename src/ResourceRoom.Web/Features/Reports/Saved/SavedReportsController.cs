using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Saved;

/// <summary>Filters of local reports that someone keeps, and sends by e-mail.</summary>
[Allow(Permission.SaveReports)]
public sealed class SavedReportsController(
    ResourceRoomDb db, SavedReportForms forms, IValidator<ReportFilter> filters, IValidator<SavedReportInput> validator) : AppController
{
    private const string Form = "SavedReportForm";
    private const string Id = Links.SavedReports + "/{publicId:guid}";

    [HttpGet(Links.SavedReports + "/new")]
    public async Task<IActionResult> New(ReportFilter filter, string? report, CancellationToken cancellationToken) =>
        await CompleteAsync(filter, report, cancellationToken) is not { } complete ? NotFound()
        : await AcceptsAsync(complete, cancellationToken) ? Page(Form, await forms.NewAsync(complete, typed: null, Who, cancellationToken))
        : ToReport(complete);

    [HttpPost(Links.SavedReports)]
    public async Task<IActionResult> Save(
        ReportFilter filter, string? report, SavedReportInput input, FormKey form, [FromServices] SaveReport save, CancellationToken cancellationToken)
    {
        if (await CompleteAsync(filter, report, cancellationToken) is not { } complete)
        {
            return NotFound();
        }

        // The report's page says what is wrong with its filters.
        if (!await AcceptsAsync(complete, cancellationToken))
        {
            return ToReport(complete);
        }

        input = input with { Kind = complete.Kind };
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(Form, await forms.NewAsync(complete, input, Who, cancellationToken));
        }

        var outcome = await save.ExecuteAsync(complete, input, form, Who, cancellationToken);
        return outcome == SaveReportOutcome.FormReused ? Reused(Form, await forms.NewAsync(complete, input, Who, cancellationToken))
            : AddRefusal(outcome) ? Invalid(Form, await forms.NewAsync(complete, input, Who, cancellationToken))
            : ToReports(SavedFlash(input));
    }

    [HttpGet(Id)]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        Page(Form, await forms.ToEditAsync(publicId, typed: null, isConflict: false, Who, cancellationToken));

    [HttpPost(Id)]
    public async Task<IActionResult> Change(Guid publicId, SavedReportInput input, [FromServices] ChangeSavedReport change, CancellationToken cancellationToken)
    {
        if (await forms.ToEditAsync(publicId, input, isConflict: false, Who, cancellationToken) is not { } form)
        {
            return NotFound();
        }

        if (!await ModelState.AcceptsAsync(validator, form.Input, cancellationToken))
        {
            return Invalid(Form, form);
        }

        var outcome = await change.ExecuteAsync(publicId, input, Who, cancellationToken);
        return outcome switch
        {
            SaveReportOutcome.NotThere => NotFound(),
            SaveReportOutcome.Conflict => Conflict(Form, await forms.ToEditAsync(publicId, input, isConflict: true, Who, cancellationToken)),
            SaveReportOutcome.NothingChanged => ToReports(Flash.NotDone("No changes to save.")),
            _ => AddRefusal(outcome) ? Invalid(Form, form) : ToReports(SavedFlash(form.Input)),
        };
    }

    [HttpPost(Id + "/delete")]
    public async Task<IActionResult> Delete(Guid publicId, [FromServices] DeleteSavedReport delete, CancellationToken cancellationToken) =>
        await delete.ExecuteAsync(publicId, Who, cancellationToken) ? ToReports(Flash.Done("Saved report deleted.")) : NotFound();

    [HttpPost(Id + "/leave")]
    public async Task<IActionResult> Leave(Guid publicId, [FromServices] LeaveSavedReport leave, CancellationToken cancellationToken) =>
        await leave.ExecuteAsync(publicId, Who, cancellationToken) ? ToReports(Flash.Done("You get no more email of this report.")) : NotFound();

    [HttpPost(Id + "/take-over")]
    public async Task<IActionResult> TakeOver(Guid publicId, [FromServices] TakeOverReport takeOver, CancellationToken cancellationToken) =>
        await takeOver.ExecuteAsync(publicId, Who, cancellationToken) switch
        {
            TakeOverOutcome.NotThere => NotFound(),
            TakeOverOutcome.SomeoneElseWas => ToReports(Flash.NotDone("Someone else took this report over first.")),
            _ => ToReports(Flash.Done("The report is yours now, and is sent again from its next time on. Change it to choose who gets it.")),
        };

    private static Flash SavedFlash(SavedReportInput input) => Flash.Done(
        input.ChosenSchedule is not { } schedule ? "Report saved."
        : input.ChosenPeriod is null ? $"Report saved. It is sent {schedule.InSentence()} and covers the {input.Period!.Value.InWords().ToLowerInvariant().Replace("last", "last whole", StringComparison.Ordinal)} each time."
        : $"Report saved. It is sent {schedule.InSentence()}.");

    private bool AddRefusal(SaveReportOutcome outcome)
    {
        switch (outcome)
        {
            case SaveReportOutcome.NoSuchRecipient:
                ModelState.AddModelError(nameof(SavedReportInput.Recipients), SavedReportWords.NoSuchRecipient);
                return true;
            case SaveReportOutcome.TooMany:
                ModelState.AddModelError("", $"You have {SaveReport.MostReports} saved reports, which is the most. Delete one first.");
                return true;
            default:
                return false;
        }
    }

    private async Task<ReportFilter?> CompleteAsync(ReportFilter filter, string? report, CancellationToken cancellationToken)
    {
        var kind = Enum.GetValues<ReportKind>().Where(one => one.Slug() == report).Select(one => (ReportKind?)one).SingleOrDefault();
        return kind is null ? null : filter with { Kind = kind.Value, Choices = await ReportChoices.ReadAsync(db, Who, cancellationToken) };
    }

    private async Task<bool> AcceptsAsync(ReportFilter filter, CancellationToken cancellationToken) => (await filters.ValidateAsync(filter, cancellationToken)).IsValid;

    private static LocalRedirectResult ToReport(ReportFilter filter) => new(QueryHelpers.AddQueryString(filter.Kind.Address(), filter.ToRoute()));

    private LocalRedirectResult ToReports(Flash flash)
    {
        TempData.Flash(flash.Sentence, flash.IsDone);
        return LocalRedirect(Links.Reports);
    }
}
