using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Reports.Saved;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>The five local reports of Policy 1.11.2, item 9.</summary>
[Allow(Permission.SeeReports)]
[Route(Links.Reports)]
public sealed class ReportsController(ResourceRoomDb db, OpenReport open, IValidator<ReportFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Reports([FromServices] SavedReportsReader saved, CancellationToken cancellationToken) => View(await saved.ReadAsync(Who, cancellationToken));

    [HttpGet(Links.ReportDictionary)]
    public IActionResult Definitions() => View();

    [HttpGet("utilization")]
    [HttpGet("services")]
    [HttpGet("classification")]
    [HttpGet("demographics")]
    [HttpGet("loads")]
    public async Task<IActionResult> Show(ReportFilter input, CancellationToken cancellationToken)
    {
        var filter = (await CompleteAsync(input, cancellationToken)).WithDays(clock.Today);
        var page = new ReportPage { Input = filter, Today = clock.Today, MadeAt = clock.Now, Reader = Who };
        return await ModelState.AcceptsAsync(validator, filter, cancellationToken)
            ? Page("Report", page with
            {
                Input = filter.WithTypedDays(),
                Sheet = await open.ExecuteAsync(filter, Who, cancellationToken),
                Before = filter.IsCompared ? await BeforeAsync(filter, cancellationToken) : null,
            })
            : Invalid("Report", page);
    }

    [HttpGet("utilization.csv")]
    [HttpGet("services.csv")]
    [HttpGet("classification.csv")]
    [HttpGet("demographics.csv")]
    [HttpGet("loads.csv")]
    public async Task<IActionResult> Csv(ReportFilter input, [FromServices] ExportReport export, CancellationToken cancellationToken) =>
        await FileAsync(input, async filter => await export.CsvAsync(filter, Who, cancellationToken), cancellationToken);

    [HttpGet("utilization.xlsx")]
    [HttpGet("services.xlsx")]
    [HttpGet("classification.xlsx")]
    [HttpGet("demographics.xlsx")]
    [HttpGet("loads.xlsx")]
    public async Task<IActionResult> Xlsx(ReportFilter input, [FromServices] ExportReport export, CancellationToken cancellationToken) =>
        await FileAsync(input, async filter => await export.XlsxAsync(filter, Who, cancellationToken), cancellationToken);

    /// <summary>A file says of which days it is, so none is assumed.</summary>
    private async Task<IActionResult> FileAsync(ReportFilter input, Func<ReportFilter, Task<IActionResult>> file, CancellationToken cancellationToken)
    {
        var filter = await CompleteAsync(input, cancellationToken);
        return await ModelState.AcceptsAsync(validator, filter, cancellationToken)
            ? await file(filter)
            : Invalid("Report", new ReportPage { Input = filter, Today = clock.Today, MadeAt = clock.Now });
    }

    private async Task<ReportFilter> CompleteAsync(ReportFilter input, CancellationToken cancellationToken) =>
        input with { Kind = KindOf(Request.Path), Choices = await ReportChoices.ReadAsync(db, Who, cancellationToken) };

    private async Task<ReportComparison> BeforeAsync(ReportFilter filter, CancellationToken cancellationToken)
    {
        // A part of a month would give away who came in the rest of it.
        var before = filter.Period.PreviousAsOf(filter.Kind == ReportKind.Demographics ? filter.Period.To : clock.Today);
        return new ReportComparison(before, await open.ExecuteAsync(filter.With(before), Who, cancellationToken));
    }

    /// <summary>The report that the address names, before the ending of its file.</summary>
    private static ReportKind KindOf(PathString path) => Enum.Parse<ReportKind>(path.Value!.TrimEnd('/').Split('/')[^1].Split('.')[0], ignoreCase: true);
}
