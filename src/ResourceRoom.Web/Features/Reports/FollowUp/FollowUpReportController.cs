using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>How follow-up is done: for those who supervise planners.</summary>
[Allow(Permission.SeeReports)]
[Route(Links.FollowUpReport)]
public sealed class FollowUpReportController(ResourceRoomDb db, OpenFollowUpReport open, ChangedExitReader changedExits, IValidator<FollowUpReportFilter> validator, OfficeClock clock) : AppController
{
    private const string FigureFile = Links.FollowUpReport + ".csv";

    [HttpGet("")]
    public async Task<IActionResult> Show(FollowUpReportFilter input, CancellationToken cancellationToken)
    {
        var filter = input.For(clock.Today) with { Key = null, State = null };
        var page = new FollowUpReportPage { Input = filter, Areas = await db.AreaOptionsAsync(Who, cancellationToken) };
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("FollowUpReport", page);
        }

        var lines = await open.ExecuteAsync(filter, Who, cancellationToken);
        var changed = await changedExits.ReadAsync(filter, Who, cancellationToken);
        return Page("FollowUpReport", page with
        {
            List = new FigureList(filter).PageOf(lines) with { Foot = "", Route = filter.ToRoute() },
            Changed = changed.Count > 0 ? new ChangedExitList().PageOf(changed) : null,
        });
    }

    [HttpGet("windows")]
    public async Task<IActionResult> Windows(FollowUpReportFilter input, CancellationToken cancellationToken)
    {
        var filter = input.For(clock.Today);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("ReportWindows", new ReportWindowsPage(filter, filter.StateInWords(), List: null));
        }

        // The name only of a line that counts something within reach.
        var windows = await open.WindowsAsync(filter, Who, cancellationToken);
        var name = windows.Count > 0 ? await open.NameAsync(filter, cancellationToken) : null;
        var title = name is null ? filter.StateInWords() : $"{filter.StateInWords()}: {name}";
        var list = new ReportWindowList().PageOf(await open.WithNamesAsync([.. windows.Take(OpenFollowUpReport.MostWindows)], cancellationToken)) with
        {
            Total = windows.Count,
            Route = filter.ToRoute(),
        };
        return Page("ReportWindows", new ReportWindowsPage(filter, title, list));
    }

    [HttpGet(FigureFile)]
    [HttpGet("/reports/follow-up/windows.csv")]
    public async Task<IActionResult> Export(FollowUpReportFilter input, [FromServices] ExportFollowUpReport export, CancellationToken cancellationToken)
    {
        var filter = input.For(clock.Today);
        var faults = (await validator.ValidateAsync(filter, cancellationToken)).Errors.Select(error => $"{error.PropertyName.ToLowerInvariant()}: {error.ErrorMessage}");
        return string.Join('\n', faults) is { Length: > 0 } said
            ? BadRequest(said)
            : Request.Path.Value == FigureFile
                ? await export.FiguresAsync(filter, Who, cancellationToken)
                : await export.WindowsAsync(filter, Who, cancellationToken);
    }
}
