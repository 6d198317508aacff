using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Showing;

/// <summary>What happened to a file as a whole, in sentences, where the rejects alone would hide it.</summary>
public sealed record LoadAdvice
{
    private const int LikelyNoHeader = 2;

    public required IReadOnlyList<string> OfFile { get; init; }

    public required IReadOnlyList<string> OfRows { get; init; }

    public static LoadAdvice Of(Load load, IReadOnlyCollection<(LoadCode Code, LoadHint Hint)> kinds, RejectRuns runs) => new()
    {
        OfFile = [.. Faults(load)],
        OfRows = [.. runs.InWords(), .. Hints(kinds)],
    };

    private static IEnumerable<string> Faults(Load load)
    {
        var faults = load.Findings.FileFaults;
        var missing = faults.Where(fault => fault.Code == LoadCode.MissingColumn).Select(fault => fault.Column!.Value).ToList();
        if (missing.Count * LikelyNoHeader > LoadColumns.Required.Count)
        {
            yield return $"Line 1 looks like data, not column names: {missing.Count} of the {LoadColumns.Required.Count} required columns are not in it. "
                + "Put the names of the columns on line 1, separated by commas.";
            yield break;
        }

        foreach (var column in missing)
        {
            var meant = load.Findings.IgnoredColumns.FirstOrDefault(name => HeaderNames.IsMeant(name, column));
            yield return meant is null
                ? $"The column {column.Name()} is missing."
                : $"The column {column.Name()} is missing. Is it the column “{meant}”? Call it {column.Name()}.";
        }

        foreach (var fault in faults.Where(fault => fault.Code != LoadCode.MissingColumn))
        {
            yield return fault.Code switch
            {
                LoadCode.DuplicateColumn => $"The column {fault.Column!.Value.Name()} stands on line 1 more than once.",
                LoadCode.BadEncoding => "Line 1 is not in UTF-8. Save the file as CSV UTF-8; an old Excel workbook (.xls) has to be saved as .xlsx first.",
                LoadCode.BadQuoting => "A quote on line 1 is not closed, or stands inside a name.",
                LoadCode.NotReleased => "It was held, and was not released.",
                _ => throw new System.Diagnostics.UnreachableException(),
            };
        }
    }

    private static IEnumerable<string> Hints(IReadOnlyCollection<(LoadCode Code, LoadHint Hint)> kinds)
    {
        if (kinds.Any(kind => kind.Hint == LoadHint.PowerOfTen))
        {
            yield return "A spreadsheet shortened ids such as 1.23457E+15, so that several visits have the same one. The first row with it was accepted and carries a wrong id too: "
                + "delete that visit with a row whose action is DELETE, then export again with the ids as text.";
        }

        if (kinds.Any(kind => kind.Hint is LoadHint.ZeroLost or LoadHint.DecimalAdded))
        {
            yield return "A spreadsheet or another program changed numbers: leading zeros are gone, or “.0” was added. To correct rows in a spreadsheet, use the Excel workbook below: its cells are text and stay as they are.";
        }

        if (kinds.Any(kind => kind.Code == LoadCode.BadEncoding))
        {
            yield return "Some cells are not in UTF-8, for example accents from an older Windows program. Export as CSV UTF-8 and send those rows again.";
        }
    }
}
