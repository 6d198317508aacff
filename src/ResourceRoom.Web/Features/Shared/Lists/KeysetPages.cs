using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>Rows of one page, with their place among all.</summary>
internal sealed record ListSlice<TRow>(IReadOnlyList<TRow> Rows, int First, int Total)
{
    public int Last => First + Rows.Count - 1;
}

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

    /// <param name="edge">The row that the page follows, or leads up to; null for the first page. It need not pass the filter.</param>
    /// <param name="isBackward">Leads up to the edge.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<ListSlice<TRow>> ReadAsync(Expression<Func<TEntity, bool>>? edge, bool isBackward, CancellationToken cancellationToken)
    {
        var total = Total ?? await Filter(Visible).CountAsync(cancellationToken);
        var place = edge is null ? null : await Visible.Where(edge).Select(Order.Place).FirstOrDefaultAsync(cancellationToken);
        if (place is null || !Order.Places(place))
        {
            return new(await ReadAsync(Filter(Visible), isBackward: false, cancellationToken), First: 1, total);
        }

        // The edge stands before the filter: of two bounds on one column SQLite starts at the one it meets first.
        var beyond = Filter((isBackward ? Order.Reversed : Order).Beyond(Visible, place));
        var left = await beyond.CountAsync(cancellationToken);
        if (left > 0)
        {
            var rows = await ReadAsync(beyond, isBackward, cancellationToken);
            return new(rows, isBackward ? left - rows.Count + 1 : total - left + 1, total);
        }

        var end = await ReadAsync(Filter(Visible), isBackward: !isBackward, cancellationToken);
        return new(end, isBackward ? 1 : total - end.Count + 1, total);
    }

    private async Task<IReadOnlyList<TRow>> ReadAsync(IQueryable<TEntity> rows, bool isBackward, CancellationToken cancellationToken)
    {
        var order = isBackward ? Order.Reversed : Order;
        var page = await order.Apply(rows).Take(Size).Select(Row).ToListAsync(cancellationToken);
        if (isBackward)
        {
            page.Reverse();
        }

        return page;
    }
}
