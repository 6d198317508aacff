using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A column of a list. The first one is what a row is about.</summary>
public sealed class ListColumn<TEntity, TRow>(string title, Func<TRow, ListCell> cell)
{
    internal string Title { get; } = title;

    internal Func<TRow, ListCell> CellOf { get; } = cell;

    internal string? SortName { get; private set; }

    internal IReadOnlyList<LambdaExpression> Keys { get; private set; } = [];

    internal bool DescendsFirst { get; private set; }

    internal string? CssClass { get; private set; }

    internal bool IsShown { get; private set; } = true;

    internal string? Label { get; private set; } = title;

    internal Func<TRow, object?> FileValue { get; private set; } = row => cell(row).PlainText;

    /// <summary>Lets the list be sorted by this column.</summary>
    /// <param name="name">What the address says: <c>sort=name</c>, or <c>sort=-name</c> for the other way round.</param>
    /// <param name="keys">The columns to order by. The list adds its unique key. Rows without a value come first.</param>
    public ListColumn<TEntity, TRow> Sort(string name, params Expression<Func<TEntity, object?>>[] keys)
    {
        (SortName, Keys) = (name, keys);
        return this;
    }

    /// <summary>The header's first click sorts from the highest down, as for dates.</summary>
    public ListColumn<TEntity, TRow> HighestFirst()
    {
        DescendsFirst = true;
        return this;
    }

    public ListColumn<TEntity, TRow> Class(string cssClass)
    {
        CssClass = cssClass;
        return this;
    }

    public ListColumn<TEntity, TRow> ShownWhen(bool isShown)
    {
        IsShown = isShown;
        return this;
    }

    /// <summary>What stands before the cell on a phone, where it is not the title; null leaves it out.</summary>
    public ListColumn<TEntity, TRow> PhoneLabel(string? label)
    {
        Label = label;
        return this;
    }

    /// <summary>What the file holds, where it is not the cell's text: text, a number, or null for an empty cell.</summary>
    public ListColumn<TEntity, TRow> InFile(Func<TRow, object?> value)
    {
        FileValue = value;
        return this;
    }

    internal ListHeader ToHeader(ListOrder<TEntity>? order)
    {
        var isSorted = SortName is not null && SortName == order?.Name;
        return new ListHeader(Title, CssClass, Label)
        {
            SortsTo = SortName is null ? null : (isSorted ? !order!.IsDescending : DescendsFirst) ? $"-{SortName}" : SortName,
            SortedAs = !isSorted ? null : order!.IsDescending ? "descending" : "ascending",
        };
    }
}
