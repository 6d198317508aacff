using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

/// <summary>The form of a new version of the layout: a line for each element that the program can fill.</summary>
public sealed record LayoutInput
{
    public int After { get; init; }

    public string? FirstDay { get; init; }

    public IList<ColumnInput> Columns { get; init; } = [];

    internal static LayoutInput Of(ExtractLayout layout) => new()
    {
        After = layout.Version,
        Columns =
        [
            .. layout.Columns.Select((column, index) => ColumnInput.Of(column, (index + 1).ToString(CultureInfo.InvariantCulture))),
            .. InitialLayout.Version1.Columns.Where(column => layout.Columns.All(other => other.Element != column.Element)).Select(column => ColumnInput.Of(column, place: "")),
        ],
    };

    /// <summary>The columns with a place, in order, with their numbers in the form.</summary>
    internal IReadOnlyList<(int Index, ColumnInput Column)> InOrder =>
    [
        .. Columns.Select((column, index) => (Index: index, Column: column)).Where(line => !string.IsNullOrWhiteSpace(line.Column.Place))
            .OrderBy(line => line.Column.PlaceNumber).ThenBy(line => line.Index),
    ];
}

public sealed record ColumnInput
{
    private const int MostPlaces = 99;

    /// <summary>Where the column stands, from 1; blank leaves it out.</summary>
    public string? Place { get; init; }

    public string? Element { get; init; }

    public string? Name { get; init; }

    public string? Type { get; init; }

    public string? Length { get; init; }

    public string? Codes { get; init; }

    internal int? PlaceNumber => int.TryParse(Place?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is >= 1 and <= MostPlaces ? place : null;

    internal static ColumnInput Of(LayoutColumn column, string place)
    {
        var edited = EditedColumn.Of(column);
        return new() { Place = place, Element = edited.Element, Name = edited.Name, Type = edited.Type, Length = edited.Length, Codes = edited.Codes };
    }

    internal EditedColumn ToEdited() => new(Element, Name, Type, Length, Codes);
}

public sealed class LayoutInputValidator : AbstractValidator<LayoutInput>
{
    public LayoutInputValidator()
    {
        RuleFor(input => input.Columns).Must(columns => columns.Count <= ExtractElements.All.Count).WithMessage("There are more lines than elements.");
        RuleForEach(input => input.Columns).ChildRules(column => column.RuleFor(line => line.Place)
            .Must((line, place) => string.IsNullOrWhiteSpace(place) || line.PlaceNumber is not null).WithMessage("Enter the place of the column from 1, or nothing to leave it out."));
    }
}
