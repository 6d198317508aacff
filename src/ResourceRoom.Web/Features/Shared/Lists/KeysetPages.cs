using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Rows of one page.</summary>
/// <param name="First">The place of the first one, from 1; null where that would mean counting too many.</param>
/// <param name="Total">How many there are; null for more than are counted.</param>
internal sealed record ListSlice<TRow>(IReadOnlyList<TRow> Rows, bool HasPrevious, bool HasNext, int? First, int? Total);

/// <summary>Reads pages that begin at a row, not at a number: no row is skipped or shown twice when others come or go.</summary>
internal sealed record KeysetPages<TEntity, TRow>
{
    public required IQueryable<TEntity> Visible { get; init; }

    public required Func<IQueryable<TEntity>, IQueryable<TEntity>> Filter { get; init; }

    public required ListOrder<TEntity> Order { get; init; }

    public required Expression<Func<TEntity, TRow>> Row { get; init; }

    public required int Size { get; init; }

    /// <summary>How many pass the filter, where that is known already.</summary>
    public int? Total { get; init; }

    /// <summary>How many rows are counted at most; null for all.</summary>
    public required int? MostCounted { get; init; }

    /// <param name="edge">The row that the page follows, or leads up to; null for the first page. It need not pass the filter.</param>
    /// <param name="isBackward">Leads up to the edge.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ListSlice<TRow>> ReadAsync(Expression<Func<TEntity, bool>>? edge, bool isBackward, CancellationToken cancellationToken)
    {
        var total = Total ?? await CountAsync(Filter(Visible), cancellationToken);
        var place = edge is null ? null : await Visible.Where(edge).Select(Order.Place).FirstOrDefaultAsync(cancellationToken);
        if (place is null || !Order.Places(place))
        {
            return await EndAsync(total, isLast: false, cancellationToken);
        }

        // The edge stands before the filter: of two bounds on one column SQLite starts at the one it meets first.
        var beyond = Filter((isBackward ? Order.Reversed : Order).Beyond(Visible, place));
        if (total is not { } all)
        {
            return await ReadUncountedAsync(beyond, isBackward, cancellationToken);
        }

        var left = await beyond.CountAsync(cancellationToken);
        if (left == 0)
        {
            return await EndAsync(total, isLast: !isBackward, cancellationToken);
        }

        var rows = await ReadAsync(beyond, isBackward, Size, cancellationToken);
        var first = isBackward ? left - rows.Count + 1 : all - left + 1;
        return new(rows, first > 1, first + rows.Count - 1 < all, first, all);
    }

    private async Task<int?> CountAsync(IQueryable<TEntity> rows, CancellationToken cancellationToken)
    {
        var count = await (MostCounted is { } most ? rows.Take(most + 1) : rows).CountAsync(cancellationToken);
        return count > MostCounted ? null : count;
    }

    private async Task<ListSlice<TRow>> EndAsync(int? total, bool isLast, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(Filter(Visible), isBackward: isLast, Size, cancellationToken);
        var hasOthers = total is null || total > rows.Count;
        var first = isLast ? total - rows.Count + 1 : 1;
        return new(rows, isLast && hasOthers, !isLast && hasOthers, first, total);
    }

    private async Task<ListSlice<TRow>> ReadUncountedAsync(IQueryable<TEntity> beyond, bool isBackward, CancellationToken cancellationToken)
    {
        var rows = await ReadAsync(beyond, isBackward, Size + 1, cancellationToken);
        if (rows.Count == 0)
        {
            return await EndAsync(total: null, isLast: !isBackward, cancellationToken);
        }

        var goesOn = rows.Count > Size;
        var shown = !goesOn ? rows : isBackward ? rows.Skip(1).ToList() : [.. rows.Take(Size)];
        return isBackward
            ? new(shown, goesOn, HasNext: true, goesOn ? null : 1, Total: null)
            : new(shown, HasPrevious: true, goesOn, First: null, Total: null);
    }

    private async Task<IReadOnlyList<TRow>> ReadAsync(IQueryable<TEntity> rows, bool isBackward, int size, CancellationToken cancellationToken)
    {
        var order = isBackward ? Order.Reversed : Order;
        var page = await order.Apply(rows).Take(size).Select(Row).ToListAsync(cancellationToken);
        if (isBackward)
        {
            page.Reverse();
        }

        return page;
    }
}
