using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>Where each element stands in the lines of a layout.</summary>
internal sealed class LayoutPlaces
{
    private readonly int[] places = new int[Enum.GetValues<ExtractElement>().Length + 1];

    public LayoutPlaces(ExtractLayout layout)
    {
        Array.Fill(places, -1);
        for (var place = 0; place < layout.Columns.Count; place++)
        {
            places[(int)layout.Columns[place].Element] = place;
        }
    }

    /// <summary>From 0; -1 when the layout lacks it.</summary>
    public int Of(ExtractElement element) => places[(int)element];

    public bool Has(ExtractElement element) => Of(element) >= 0;
}

/// <summary>A line as the checks see it: cells of text, right or wrong.</summary>
internal sealed class ExtractRow(LayoutPlaces places, int number, string line)
{
    private readonly string[] cells = line.Split(ExtractLine.Separator);

    /// <summary>From 1, as counted, whatever its OBS says.</summary>
    public int Number => number;

    public int Cells => cells.Length;

    /// <summary>The cell of an element; "" when it is blank, or there is none.</summary>
    public string this[ExtractElement element] => places.Of(element) is var place && place >= 0 && place < cells.Length ? cells[place] : "";

    /// <summary>The day in a cell; null when there is none.</summary>
    public DateOnly? Day(ExtractElement element) => ExtractValues.ReadDay(this[element]);

    public CheckFailure Failure(CheckCode code, ExtractElement element, string expected) =>
        new(code, number, element, ShownCell.Of(element, this[element]), expected);

    public CheckFailure WrongCount(int expected) =>
        new(CheckCode.F1, number, null, cells.Length.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{expected} columns"));
}
