using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>A layout as OET typed it.</summary>
/// <param name="FirstDay">The first day it is to be in force.</param>
/// <param name="Columns">In the order of the file.</param>
public sealed record EditedLayout(string? FirstDay, IReadOnlyList<EditedColumn> Columns);

/// <summary>A column as OET typed it.</summary>
/// <param name="Element">Such as <c>108A</c>.</param>
/// <param name="Name">Its name in a header.</param>
/// <param name="Type">AN, IN or DT.</param>
/// <param name="Length">The most characters.</param>
/// <param name="Codes">Such as "1 yes; 0 no"; blank without a list.</param>
public sealed record EditedColumn(string? Element, string? Name, string? Type, string? Length, string? Codes)
{
    /// <summary>A column as a form first shows it.</summary>
    public static EditedColumn Of(LayoutColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var length = column.Length.ToString(CultureInfo.InvariantCulture);
        return new(column.Element.Name(), column.Name, column.Type.Name(), length, ElementCodes.InWords(column.Codes));
    }
}
