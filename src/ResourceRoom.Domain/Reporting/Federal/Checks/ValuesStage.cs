using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>V1 to V5: each cell for itself. Blank is right where V1 does not say otherwise: what was not asked is blank.</summary>
internal sealed class ValuesStage(ExtractLayout layout, CheckVersion checks)
{
    private static readonly string ExpectedKey = $"{PirlKey.Length} characters of {PirlKey.Alphabet}";

    public IEnumerable<CheckFailure> Check(ExtractRow row) =>
        layout.Columns.SelectMany(column => row[column.Element].Length == 0 ? Blank(row, column.Element) : Filled(row, column));

    private IEnumerable<CheckFailure> Blank(ExtractRow row, ExtractElement element)
    {
        if (ExtractElements.Required.Contains(element) && checks.IsOn(CheckCode.V1))
        {
            yield return row.Failure(CheckCode.V1, element, "a value");
        }
    }

    private IEnumerable<CheckFailure> Filled(ExtractRow row, LayoutColumn column)
    {
        var (element, cell) = (column.Element, row[column.Element]);
        if (!column.Allows(cell) && checks.IsOn(CheckCode.V2))
        {
            yield return row.Failure(CheckCode.V2, element, $"one of {string.Join(", ", column.Codes.Select(code => code.Value))}");
        }

        if (element == ExtractElement.UniqueIdentifier && !PirlKey.IsOne(cell) && checks.IsOn(CheckCode.V3))
        {
            yield return row.Failure(CheckCode.V3, element, ExpectedKey);
        }

        if (element == ExtractElement.Ssn && !CouldBeIssued(cell) && checks.IsOn(CheckCode.V4))
        {
            yield return row.Failure(CheckCode.V4, element, "nine digits that could have been issued");
        }

        if (element == ExtractElement.State && !StateCodes.Allows(cell) && checks.IsOn(CheckCode.V5))
        {
            yield return row.Failure(CheckCode.V5, element, $"a state, or one of {StateCodes.InWords}");
        }
    }

    /// <summary>Runs and one digit nine times pass: the desk asked.</summary>
    private static bool CouldBeIssued(string cell) => ShownCell.IsNineDigits(cell) && Ssn.TryParse(cell, out _, out _);
}
