using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>F1 to F4: cells of the right number and form. A blank cell has none to be wrong.</summary>
internal sealed class FormatStage(ExtractLayout layout, CheckVersion checks)
{
    public IEnumerable<CheckFailure> Check(ExtractRow row)
    {
        // With another number of columns nobody knows which cell is which, so no other check of the row says anything.
        if (row.Cells != layout.Columns.Count && checks.IsOn(CheckCode.F1))
        {
            return [row.WrongCount(layout.Columns.Count)];
        }

        return layout.Columns.SelectMany(column => Check(row, column));
    }

    private IEnumerable<CheckFailure> Check(ExtractRow row, LayoutColumn column)
    {
        var cell = row[column.Element];
        if (cell.Length > column.Length && checks.IsOn(CheckCode.F2))
        {
            yield return row.Failure(CheckCode.F2, column.Element, string.Create(CultureInfo.InvariantCulture, $"at most {column.Length} characters"));
        }

        if (cell.Length > 0 && column.Type == CellType.Digits && !cell.All(char.IsAsciiDigit) && checks.IsOn(CheckCode.F3))
        {
            yield return row.Failure(CheckCode.F3, column.Element, "digits only");
        }

        if (cell.Length > 0 && column.Type == CellType.Day && ExtractValues.ReadDay(cell) is null && checks.IsOn(CheckCode.F4))
        {
            yield return row.Failure(CheckCode.F4, column.Element, "a real day, YYYYMMDD");
        }
    }
}
