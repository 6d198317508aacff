using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>An order in which a page can begin at any row, however many rows come before it. The last key is unique.</summary>
internal sealed class ListOrder<TEntity>
{
    private readonly ParameterExpression row = Expression.Parameter(typeof(TEntity), "row");
    private readonly IReadOnlyList<SortKey> keys;
    private readonly IReadOnlyList<LambdaExpression> declared;

    public ListOrder(string name, bool isDescending, IReadOnlyList<LambdaExpression> declared)
    {
        (Name, IsDescending, this.declared) = (name, isDescending, declared);
        keys = [.. declared.Select(key => SortKey.Of(key, row))];
    }

    public string Name { get; }

    public bool IsDescending { get; }

    public ListOrder<TEntity> Reversed => new(Name, !IsDescending, declared);

    /// <summary>What the order goes by in one row, as <see cref="Beyond"/> takes it.</summary>
    public Expression<Func<TEntity, object?[]>> Place =>
        Expression.Lambda<Func<TEntity, object?[]>>(Expression.NewArrayInit(typeof(object), keys.Select(key => key.Boxed)), row);

    public bool Places(IReadOnlyList<object?> row) => keys.Zip(row).All(pair => pair.First.Places(pair.Second));

    public IQueryable<TEntity> Apply(IQueryable<TEntity> rows)
    {
        var (isFirst, sorted) = (true, rows.Expression);
        foreach (var column in keys.SelectMany(key => key.Columns))
        {
            var method = (isFirst, IsDescending) switch
            {
                (true, false) => nameof(Queryable.OrderBy),
                (true, true) => nameof(Queryable.OrderByDescending),
                (false, false) => nameof(Queryable.ThenBy),
                (false, true) => nameof(Queryable.ThenByDescending),
            };
            sorted = Expression.Call(typeof(Queryable), method, [typeof(TEntity), column.Type], sorted, Expression.Quote(Expression.Lambda(column, row)));
            isFirst = false;
        }

        return rows.Provider.CreateQuery<TEntity>(sorted);
    }

    public IQueryable<TEntity> Beyond(IQueryable<TEntity> rows, IReadOnlyList<object?> place)
    {
        Expression? beyond = null;
        for (var index = keys.Count - 1; index >= 0; index--)
        {
            beyond = keys[index].Beyond(place[index], IsDescending, beyond);
        }

        return rows.Where(Expression.Lambda<Func<TEntity, bool>>(beyond!, row));
    }

    /// <summary>As the address writes it: <c>name</c>, or <c>-name</c> for the other way round.</summary>
    public override string ToString() => IsDescending ? $"-{Name}" : Name;
}
