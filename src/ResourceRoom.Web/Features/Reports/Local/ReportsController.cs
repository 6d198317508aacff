using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>The five local reports of Policy 1.11.2, item 9.</summary>
[Allow(Permission.SeeReports)]
[Route(Links.Reports)]
public sealed class ReportsController(ResourceRoomDb db, OpenReport open, IValidator<ReportFilter> validator, OfficeClock clock) : AppController
{
    private const string Report = "{kind:regex(^(utilization|services|classification|demographics|loads)$)}";

    [HttpGet("")]
    public IActionResult Reports() => View();

    [HttpGet(Links.ReportDictionary)]
    public IActionResult Definitions() => View();

    [HttpGet(Report)]
    public async Task<IActionResult> Show(ReportKind kind, ReportFilter input, CancellationToken cancellationToken)
    {
        var filter = (await CompleteAsync(kind, input, cancellationToken)).WithDays(clock.Today);
        var page = new ReportPage { Input = filter, Today = clock.Today, MadeAt = clock.Now };
        return await ModelState.AcceptsAsync(validator, filter, cancellationToken)
            ? Page("Report", page with
            {
                Input = filter.WithTypedDays(),
                Sheet = await open.ExecuteAsync(filter, Who, cancellationToken),
                Before = filter.IsCompared ? await BeforeAsync(filter, cancellationToken) : null,
            })
            : Invalid("Report", page);
    }

    [HttpGet(Report + ".csv")]
    public async Task<IActionResult> Csv(ReportKind kind, ReportFilter input, [FromServices] ExportReport export, CancellationToken cancellationToken)
    {
        var filter = await CompleteAsync(kind, input, cancellationToken);
        return await ModelState.AcceptsAsync(validator, filter, cancellationToken)
            ? await export.CsvAsync(filter, Who, cancellationToken)
            : Invalid("Report", new ReportPage { Input = filter, Today = clock.Today, MadeAt = clock.Now });
    }

    private async Task<ReportFilter> CompleteAsync(ReportKind kind, ReportFilter input, CancellationToken cancellationToken) =>
        input with { Kind = kind, Choices = await ReportChoices.ReadAsync(db, Who, cancellationToken) };

    private async Task<ReportComparison> BeforeAsync(ReportFilter filter, CancellationToken cancellationToken)
    {
        var before = filter.Period.PreviousAsOf(clock.Today);
        return new ReportComparison(before, await open.ExecuteAsync(filter.With(before), Who, cancellationToken));
    }
}
