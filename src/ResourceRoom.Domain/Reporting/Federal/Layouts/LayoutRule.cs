using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>
/// Whether an edited layout can be saved [ours]. OET may reorder, rename and leave out columns, but use only elements that the program
/// can fill.
/// </summary>
public static class LayoutRule
{
    /// <summary>The longest name of a column.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The longest cell.</summary>
    public const int MaxCellLength = 99;

    private const int DayLength = 8;

    /// <summary>Reads an edited layout.</summary>
    /// <param name="edited">As typed.</param>
    /// <param name="version">The number that it gets: one more than the highest so far.</param>
    public static EditResult<ExtractLayout> Read(EditedLayout edited, int version)
    {
        ArgumentNullException.ThrowIfNull(edited);
        List<EditFault> faults = [];
        var firstDay = EditRules.FirstDay(edited.FirstDay, faults);
        List<LayoutColumn> columns = [];
        foreach (var column in edited.Columns)
        {
            var reader = new ColumnReader(columns.Count + 1, faults);
            columns.Add(reader.Read(column, columns));
        }

        faults.AddRange(ExtractElements.Required
            .Where(element => columns.TrueForAll(column => column.Element != element))
            .Select(element => new EditFault(null, EditField.Element, "", $"a column for {element.Name()}")));
        return EditRules.Result(faults, () => new ExtractLayout(version, firstDay!.Value, columns));
    }

    private sealed class ColumnReader(int row, List<EditFault> faults)
    {
        public LayoutColumn Read(EditedColumn edited, List<LayoutColumn> before)
        {
            var type = Type(edited.Type);
            var length = Length(edited.Length, type);
            return new(Element(edited.Element, before), Name(edited.Name), type, length, Codes(edited.Codes, type, length));
        }

        private ExtractElement Element(string? text, List<LayoutColumn> before)
        {
            if (!ExtractElements.TryRead(text?.Trim(), out var element))
            {
                Fault(EditField.Element, text, $"one of {string.Join(", ", ExtractElements.All.Select(each => each.Name()))}");
            }
            else if (before.Exists(column => column.Element == element))
            {
                Fault(EditField.Element, text, "an element that has no column yet");
            }

            return element;
        }

        private string Name(string? text)
        {
            var name = text?.Trim() ?? "";
            if (name.Length is 0 or > MaxNameLength || !char.IsAsciiLetterOrDigit(name[0]) || !ExtractLine.IsPlain(name))
            {
                Fault(EditField.Name, text, $"1 to {MaxNameLength} plain characters without commas or quotes, beginning with a letter or digit");
            }

            return name;
        }

        private CellType Type(string? text)
        {
            if (!CellTypes.TryRead(text?.Trim(), out var type))
            {
                Fault(EditField.Type, text, $"one of {string.Join(", ", CellTypes.All.Select(each => each.Name()))}");
            }

            return type;
        }

        private int Length(string? text, CellType type)
        {
            var isNumber = int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length);
            if (type == CellType.Day && length != DayLength)
            {
                Fault(EditField.Length, text, $"{DayLength}, as a day has");
            }
            else if (!isNumber || length is 0 or > MaxCellLength)
            {
                Fault(EditField.Length, text, $"a number from 1 to {MaxCellLength}");
            }

            return length;
        }

        private IReadOnlyList<ElementCode> Codes(string? text, CellType type, int length)
        {
            if (ElementCodes.Read(text) is not { } codes)
            {
                Fault(EditField.Codes, text, "each code once with its meaning, such as 1 yes; 0 no");
                return [];
            }

            if (type == CellType.Day && codes.Count > 0)
            {
                Fault(EditField.Codes, text, "none, as the column holds days");
            }
            else if (codes.Any(code => !ExtractLine.IsPlain(code.Value)))
            {
                Fault(EditField.Codes, text, "codes of plain characters without commas or quotes");
            }
            else if (length > 0 && codes.Any(code => code.Value.Length > length))
            {
                Fault(EditField.Codes, text, $"codes of at most {EditRules.Text(length)} characters");
            }
            else if (type == CellType.Digits && codes.Any(code => !code.Value.All(char.IsAsciiDigit)))
            {
                Fault(EditField.Codes, text, "codes of digits only");
            }

            return codes;
        }

        private void Fault(EditField field, string? found, string expected) => faults.Add(new EditFault(row, field, found ?? "", expected));
    }
}
