using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

[Allow(Permission.CheckInVisitors)]
[RequestFormLimits(ValueCountLimit = MostFields)]
public sealed class CatchUpController(SheetPageQuery reader, SheetRoom room, SaveRow saveRow, FillSheet fillSheet, PlaceColumns placeColumns, SealedForms sealedForms) : AppController
{
    /// <summary>More than a whole sheet sends, so that one row too many is refused in words.</summary>
    private const int MostFields = 4096;

    private const long MostPastedBytes = 4 * 1024 * 1024;

    [HttpGet("/check-in/catch-up")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) =>
        View("CatchUp", await reader.PageAsync(Who, new SheetInput(), [], cancellationToken));

    [HttpGet("/check-in/catch-up/rows")]
    public IActionResult Rows(int after) =>
        PartialView("_Rows", reader.EmptyRows(Math.Clamp(after, 0, SheetRule.MostRows), SheetPageQuery.RowsAtATime).ToList());

    [HttpPost("/check-in/catch-up")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> SaveAll(SheetInput sheet, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(sheet.Pasted))
        {
            // Pasted, and the button that fills the grid was not pressed: no page shows it again, so that it would be lost.
            return await Fill(sheet, cancellationToken);
        }

        SheetRowInput[] sent = [.. sheet.Rows.Where(row => !row.IsEmpty)];
        var opening = await room.ReadAsync(Who, sheet, cancellationToken);
        if (sent.Length > SheetRule.MostRows || opening is not SheetOpening.Open { Day: var day })
        {
            var whyNot = sent.Length > SheetRule.MostRows
                ? $"A sheet can have up to {SheetRule.MostRows} rows; this one has {sent.Length}. Nothing was saved. Move the last rows to a new sheet."
                : opening.InWords();
            var shown = await reader.AsSentAsync(Who, sent, cancellationToken);
            return await AnswerAsync(sheet, shown, page => page with { DateFault = whyNot }, cancellationToken);
        }

        var rows = new List<SheetRow>();
        foreach (var row in sent)
        {
            rows.Add(await saveRow.ExecuteAsync(Who, day, row, cancellationToken));
        }

        return await AnswerAsync(sheet, rows, page => page with { IsAnswer = true }, cancellationToken);
    }

    [HttpPost("/check-in/catch-up/row")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> SaveOne(SheetInput sheet, CancellationToken cancellationToken)
    {
        if (sheet.Rows is not [var sent])
        {
            return BadRequest();
        }

        var opening = await room.ReadAsync(Who, sheet, cancellationToken);
        SheetRow row;
        if (opening is not SheetOpening.Open { Day: var day })
        {
            row = (await reader.AsSentAsync(Who, [sent], cancellationToken))[0] with { Faults = [new RowFault("Date", opening.InWords())] };
        }
        else if (sent.IsEmpty)
        {
            row = reader.ToRow(Who, sent, [new RowFault("", "This row is empty. There is nothing to save.")]);
        }
        else
        {
            row = await saveRow.ExecuteAsync(Who, day, sent, cancellationToken);
        }

        if (row.IsOutOfReach)
        {
            return NotFound();
        }

        if (!Request.WantsFragment())
        {
            return await AnswerAsync(sheet, [row], page => page with { IsAnswer = true }, cancellationToken);
        }

        return row.Done is null ? InvalidPart("_Row", row) : PartialView("_Row", row);
    }

    [HttpPost("/check-in/catch-up/draft")]
    public async Task<IActionResult> Draft(SheetInput sheet, CancellationToken cancellationToken)
    {
        var rows = await reader.CheckedAsync(Who, sheet, [.. sheet.Rows.Where(row => !row.IsEmpty)], cancellationToken);
        return await AnswerAsync(sheet, rows, page => page, cancellationToken);
    }

    [HttpPost("/check-in/catch-up/pasted")]
    [RequestSizeLimit(MostPastedBytes)]
    public async Task<IActionResult> Fill(SheetInput sheet, CancellationToken cancellationToken)
    {
        var pasted = fillSheet.Execute(Who, sheet);
        var filled = pasted as PasteOutcome.Filled;
        var said = pasted.InWords();
        if (filled is not null)
        {
            sheet = WithLeftOut(sheet, [.. LeftOutCells.Open(sealedForms, Who, sheet.LeftOut), .. filled.LeftOut]);
            if (string.IsNullOrWhiteSpace(sheet.Date) && filled.Pasted.Days is [var only])
            {
                sheet = sheet with { Date = OfficeFormat.Date(only.Day) };
                said += $" The date of the sheet is the rows’, {sheet.Date}.";
            }
        }

        var rows = await reader.CheckedAsync(Who, sheet, filled?.Rows ?? [.. sheet.Rows.Where(row => !row.IsEmpty)], cancellationToken);
        return await AnswerAsync(sheet, rows, page => page with { PasteSaid = said, IsPasteRefused = filled is null }, cancellationToken);
    }

    [HttpPost("/check-in/catch-up/columns")]
    public async Task<IActionResult> Place(SheetInput sheet, CancellationToken cancellationToken)
    {
        var outcome = placeColumns.Execute(Who, sheet);
        var placed = (outcome as PlaceOutcome.Placed)?.Rows;
        var rows = await reader.CheckedAsync(Who, sheet, [.. (placed ?? [.. sheet.Rows]).AsEnumerable().Reverse().SkipWhile(row => row.IsEmpty).Reverse()], cancellationToken);
        return await AnswerAsync(WithLeftOut(sheet, []), rows, page => page with { PasteSaid = outcome.InWords(), IsPasteRefused = placed is null }, cancellationToken);
    }

    private SheetInput WithLeftOut(SheetInput sheet, LeftOutCells[] columns) =>
        sheet with { LeftOut = columns.Length == 0 ? null : sealedForms.Seal(columns, Who) };

    private async Task<IActionResult> AnswerAsync(SheetInput sheet, IReadOnlyList<SheetRow> rows, Func<SheetPage, SheetPage> change, CancellationToken cancellationToken)
    {
        var page = change(await reader.PageAsync(Who, sheet, rows, cancellationToken));
        if (page.DateFault is { } fault)
        {
            ModelState.AddModelError(nameof(page.Date), fault);
        }

        var isRefused = page.DateFault is not null || page.IsPasteRefused || (page.IsAnswer && page.ToMend > 0);
        return (Request.WantsFragment(), isRefused) switch
        {
            (true, true) => InvalidPart("_Sheet", page),
            (true, false) => PartialView("_Sheet", page),
            (false, true) => Invalid("CatchUp", page),
            (false, false) => View("CatchUp", page),
        };
    }
}
