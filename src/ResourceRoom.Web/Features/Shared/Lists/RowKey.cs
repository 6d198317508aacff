using System.Globalization;
using System.Linq.Expressions;

using Microsoft.EntityFrameworkCore.Query;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A row and what it is told apart by in addresses.</summary>
internal sealed record KeyedRow<TRow>(TRow Row, object Key)
{
    public string KeyText => Convert.ToString(Key, CultureInfo.InvariantCulture)!;
}

/// <summary>How the rows of a list are told apart: in addresses, and in an order that holds them equal.</summary>
internal sealed record RowKey<TEntity>
{
    public required LambdaExpression Address { get; init; }

    public required LambdaExpression Unique { get; init; }

    /// <summary>The row with a key, as the address says it; null for what is no key.</summary>
    public required Func<string?, Expression<Func<TEntity, bool>>?> Is { get; init; }

    public static RowKey<TEntity> Of<TKey>(Expression<Func<TEntity, TKey>> address, Expression<Func<TEntity, object?>> unique)
        where TKey : IParsable<TKey> => new()
        {
            Address = address,
            Unique = unique,
            Is = text => text is not null && !text.Any(char.IsControl) && TKey.TryParse(text, CultureInfo.InvariantCulture, out var key)
                ? Expression.Lambda<Func<TEntity, bool>>(Expression.Equal(address.Body, Parameter.Of(key, typeof(TKey))), address.Parameters)
                : null,
        };

    public Expression<Func<TEntity, KeyedRow<TRow>>> WithKey<TRow>(Expression<Func<TEntity, TRow>> row)
    {
        var entity = row.Parameters[0];
        var key = Expression.Convert(ReplacingExpressionVisitor.Replace(Address.Parameters[0], entity, Address.Body), typeof(object));
        var keyed = typeof(KeyedRow<TRow>).GetConstructors().Single(constructor => constructor.GetParameters().Length == 2);
        return Expression.Lambda<Func<TEntity, KeyedRow<TRow>>>(Expression.New(keyed, row.Body, key), entity);
    }
}
