using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>L6 and L7: the five races and what follows from them. They are blank together, 9 together, or each 1 or 0.</summary>
internal static class RaceCells
{
    private const string Yes = "1";
    private const string No = "0";
    private const string Declined = "9";
    private const string Blank = "blank";

    /// <summary>L6, at the first of the five, with all five as found.</summary>
    public static IEnumerable<CheckFailure> WhyNotComplete(LayoutPlaces places, ExtractRow row)
    {
        var cells = Of(row);
        if (ExtractElements.Races.All(places.Has) && (MoreThanOne(cells) is null || Array.TrueForAll(cells, cell => cell == No)))
        {
            var found = string.Join(' ', cells.Select(cell => cell.Length == 0 ? Blank : cell));
            yield return row.Failure(CheckCode.L6, ExtractElements.Races[0], "all blank, all 9, or each 0 or 1 with a 1 among them") with { Found = found };
        }
    }

    /// <summary>L7. From races answered in part nothing follows; L6 says what is wrong [ours].</summary>
    public static IEnumerable<CheckFailure> WhyNotMoreThanOne(LayoutPlaces places, ExtractRow row)
    {
        if (ExtractElements.Races.Append(ExtractElement.MoreThanOneRace).All(places.Has)
            && MoreThanOne(Of(row)) is { } expected && row[ExtractElement.MoreThanOneRace] != expected)
        {
            yield return row.Failure(CheckCode.L7, ExtractElement.MoreThanOneRace, expected.Length == 0 ? Blank : expected);
        }
    }

    private static string[] Of(ExtractRow row) => [.. ExtractElements.Races.Select(race => row[race])];

    private static string? MoreThanOne(string[] cells) => cells switch
    {
        _ when Array.TrueForAll(cells, cell => cell.Length == 0) => "",
        _ when Array.TrueForAll(cells, cell => cell == Declined) => Declined,
        _ when Array.TrueForAll(cells, cell => cell is Yes or No) => cells.Count(cell => cell == Yes) > 1 ? Yes : No,
        _ => null,
    };
}
