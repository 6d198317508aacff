using System.Diagnostics;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Pasting;
using ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

internal static class CatchUpWords
{
    public static string InWords(this PasteOutcome outcome) => outcome switch
    {
        PasteOutcome.Filled filled => InWords(filled.Pasted, filled.Saved),
        PasteOutcome.Empty => "Nothing was pasted. Copy the rows in the spreadsheet, then paste them again.",
        PasteOutcome.TooLong =>
            $"What you pasted is too long: a sheet can have up to {SheetRule.MostRows} rows. Nothing was filled in. Copy only the rows of one sheet, then paste them.",
        PasteOutcome.TooManyRows { Count: var rows } =>
            $"{rows} rows don’t fit: a sheet can have up to {SheetRule.MostRows} rows. Nothing was filled in. Paste fewer rows, and start a new sheet for the rest.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this PlaceOutcome outcome) => outcome switch
    {
        PlaceOutcome.Placed { Headings.Count: 0 } => "No column was placed.",
        PlaceOutcome.Placed { Kept.Count: 0 } placed => InWords(placed.Headings),
        PlaceOutcome.Placed placed =>
            $"{InWords(placed.Headings)} Cells that held something else stay as they were: {(placed.Kept.Count == 1 ? "row" : "rows")} {string.Join(", ", placed.Kept)}.",
        PlaceOutcome.TooLate => "The columns that were left out can’t be placed anymore, because this page was open too long. Paste the rows again.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SheetOpening opening) => opening switch
    {
        SheetOpening.OtherRoom { Now: var room } => $"You opened this sheet in another room. You are now signed in to {room.Code} {room.Name}. Check that this is right, then save again.",
        SheetOpening.NotADate => DateRules.NotADate("sheet"),
        SheetOpening.Refused { Why: SheetDayRefusal.InTheFuture } refused => $"The date of the sheet, {OfficeFormat.Date(refused.Day)}, is in the future. Check the year.",
        SheetOpening.Refused { Why: SheetDayRefusal.RoomNotOpenYet } refused =>
            $"This room was established on {OfficeFormat.Date(refused.EstablishedOn)}; visits before that day can’t be recorded (Policy 1.11.2, item 2).",
        SheetOpening.Refused { Why: SheetDayRefusal.RoomClosed } refused =>
            $"This room was closed from {OfficeFormat.Date(refused.ClosedOn!.Value)} on; visits of that time can’t be recorded (Policy 1.11.2, item 2).",
        _ => throw new UnreachableException(),
    };

    private static string InWords(IEnumerable<(string Heading, SheetColumn Column)> headings) =>
        $"Placed: {string.Join(", ", headings.Select(placed => $"{ShownLeftOut.Shown(placed.Heading)} in {placed.Column.Label()}"))}. Not saved yet.";

    private static string InWords(PastedRows pasted, IReadOnlyList<int> saved)
    {
        var said = pasted.Count - saved.Count == 1 ? "1 row filled in, not saved yet." : $"{pasted.Count - saved.Count} rows filled in, not saved yet.";
        if (saved.Count > 0)
        {
            said += $" Saved before, so left as they are: {(saved.Count == 1 ? "row" : "rows")} {string.Join(", ", saved)}.";
        }

        if (pasted.Days is { Count: > 1 } days)
        {
            said += $" They are from {days.Count} days: {string.Join(", ", days.Select(day => $"{OfficeFormat.Date(day.Day)} ({(day.Rows == 1 ? "1 row" : $"{day.Rows} rows")})"))}."
                + " Save the rows of one day, then change the date of the sheet for the next.";
        }

        if (pasted.Titles.Count > 0)
        {
            said += $" Left out above the column names: {string.Join("; ", pasted.Titles.Select(ShownLeftOut.Shown))}.";
        }

        if (pasted.LeftOut.Count > 0)
        {
            said += $" Left out until you place {(pasted.LeftOut.Count == 1 ? "it" : "them")}: {string.Join(", ", pasted.LeftOut.Select(column => ShownLeftOut.Shown(column.Heading)))}.";
        }

        return said;
    }
}
