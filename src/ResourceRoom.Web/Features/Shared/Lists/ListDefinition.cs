using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>
/// A list, declared once: a derived class says its columns and its row in the constructor. Headers, pages, places in the
/// address and the file follow from that.
/// </summary>
/// <typeparam name="TEntity">What the query is over.</typeparam>
/// <typeparam name="TRow">What is read of each row.</typeparam>
public abstract class ListDefinition<TEntity, TRow>(string caption)
{
    private readonly List<ListColumn<TEntity, TRow>> columns = [];
    private readonly List<FileColumn<TRow>> fileColumns = [];
    private RowKey<TEntity>? rowKey;
    private ListOrder<TEntity>? firstOrder;

    public int PageSize { get; init; } = 25;

    /// <summary>How many rows one page can hold where all are asked for.</summary>
    public const int MostOnOnePage = 500;

    /// <summary>How many rows a page counts at most, where the number of more would cost more than the rows; null counts all.</summary>
    public int? MostCounted { get; init; }

    protected abstract Expression<Func<TEntity, TRow>> Row { get; }

    /// <summary>The page that the address asks for: the first one when it names no place, or none within reach.</summary>
    /// <param name="visible">Every row within reach.</param>
    /// <param name="filter">Narrows them; null shows them all.</param>
    /// <param name="request">Order and place.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="total">How many the filter leaves, where that is known already.</param>
    public async Task<ListPage> ReadAsync(
        IQueryable<TEntity> visible, ListFilter<TEntity>? filter, ListRequest request, CancellationToken cancellationToken, int? total = null)
    {
        var order = OrderOf(request.Sort);
        var pages = new KeysetPages<TEntity, KeyedRow<TRow>>
        {
            Visible = visible,
            Filter = rows => filter?.Apply(rows) ?? rows,
            Order = order,
            Row = RowKey.WithKey(Row),
            Size = request.IsForAll ? MostOnOnePage : PageSize,
            Total = total,
            MostCounted = MostCounted,
        };
        var before = RowKey.Is(request.Before);
        var slice = await pages.ReadAsync(before ?? RowKey.Is(request.After), isBackward: before is not null, cancellationToken);
        return PageOf([.. slice.Rows.Select(row => row.Row)], order) with
        {
            Total = slice.Total,
            MostCounted = MostCounted,
            First = slice.First,
            Route = RouteOf(filter, order, request),
            CanShowAll = slice.Total <= MostOnOnePage && (slice.HasPrevious || slice.HasNext),
            Previous = slice.HasPrevious ? new Dictionary<string, string?> { ["before"] = slice.Rows[0].KeyText } : null,
            Next = slice.HasNext ? new Dictionary<string, string?> { ["after"] = slice.Rows[^1].KeyText } : null,
        };
    }

    /// <summary>Rows as a file, in the list's order.</summary>
    /// <param name="name">What the file is called, without its ending.</param>
    /// <param name="rows">Every row within reach that the filter leaves.</param>
    /// <param name="sort">The order, as the address says it.</param>
    public CsvFile ToFile(string name, IQueryable<TEntity> rows, string? sort) => FileOf(name, OrderOf(sort).Apply(rows).Select(Row).AsAsyncEnumerable());

    private protected CsvFile FileOf(string name, IAsyncEnumerable<TRow> read)
    {
        IReadOnlyList<FileColumn<TRow>> cells = fileColumns.Count > 0
            ? fileColumns
            : [.. Shown.Select(column => new FileColumn<TRow>(column.Title, column.FileValue))];
        return new CsvFile(
            name,
            [.. cells.Select(cell => cell.Title)],
            read.Select(row => (IReadOnlyList<object?>)[.. cells.Select(cell => cell.Value(row))]));
    }

    protected ListColumn<TEntity, TRow> Column(string title, Func<TRow, ListCell> cell)
    {
        var column = new ListColumn<TEntity, TRow>(title, cell);
        columns.Add(column);
        return column;
    }

    /// <summary>A column of the file: text, a number, or null for an empty cell. A file without any has the columns of the page.</summary>
    protected void FileColumn(string title, Func<TRow, object?> value) => fileColumns.Add(new FileColumn<TRow>(title, value));

    /// <summary>How rows are told apart.</summary>
    /// <param name="address">In addresses.</param>
    /// <param name="unique">In every order, after the keys of a column.</param>
    protected void Key<TKey>(Expression<Func<TEntity, TKey>> address, Expression<Func<TEntity, object?>> unique)
        where TKey : IParsable<TKey> => rowKey = RowKey<TEntity>.Of(address, unique);

    /// <summary>The order of a list that is asked for none: <c>name</c>, or <c>-name</c> for the other way round.</summary>
    protected void SortedBy(string sort) => firstOrder = Sorted(sort);

    /// <summary>The order of a list whose columns sort nothing.</summary>
    protected void OrderedBy(bool isDescending, params Expression<Func<TEntity, object?>>[] keys) =>
        firstOrder = new ListOrder<TEntity>("", isDescending, [.. keys, RowKey.Unique]);

    protected static ListCell Link(string text, string href) => new() { Text = text, Href = href };

    protected static ListCell Tag(string text, string cssClass = "") => new() { Tag = new ListTag(text, cssClass) };

    protected static ListCell Partial(string name, object model) => new() { Partial = name, Model = model };

    private protected ListPage PageOf(IReadOnlyList<TRow> rows, ListOrder<TEntity>? order) => new()
    {
        Caption = caption,
        Headers = [.. Shown.Select(column => column.ToHeader(order))],
        Rows = [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. Shown.Select(column => column.CellOf(row))])],
        Total = rows.Count,
    };

    private RowKey<TEntity> RowKey => rowKey ?? throw new InvalidOperationException($"{GetType().Name} declares no {nameof(Key)}.");

    private IEnumerable<ListColumn<TEntity, TRow>> Shown => columns.Where(column => column.IsShown);

    private ListOrder<TEntity> OrderOf(string? sort) =>
        Sorted(sort) ?? firstOrder ?? throw new InvalidOperationException($"{GetType().Name} declares no order.");

    private ListOrder<TEntity>? Sorted(string? sort)
    {
        var isDescending = sort?.StartsWith('-') is true;
        var name = isDescending ? sort![1..] : sort;
        return columns.Find(column => column.SortName is not null && column.SortName == name) is { } column
            ? new ListOrder<TEntity>(column.SortName!, isDescending, [.. column.Keys, RowKey.Unique])
            : null;
    }

    private static Dictionary<string, string?> RouteOf(ListFilter<TEntity>? filter, ListOrder<TEntity> order, ListRequest request)
    {
        var route = filter?.ToRoute() ?? [];
        if (order.Name.Length > 0)
        {
            route["sort"] = order.ToString();
        }

        if (request.IsForAll)
        {
            route["rows"] = ListRequest.All;
        }

        return route;
    }
}

/// <summary>A list of rows that are at hand already, shown as they are.</summary>
public abstract class ListDefinition<TRow>(string caption) : ListDefinition<TRow, TRow>(caption)
{
    protected sealed override Expression<Func<TRow, TRow>> Row => row => row;

    public ListPage PageOf(IReadOnlyList<TRow> rows) => PageOf(rows, order: null);

    /// <summary>The rows as a file, in their order.</summary>
    public CsvFile ToFile(string name, IReadOnlyList<TRow> rows) => FileOf(name, rows.ToAsyncEnumerable());
}
