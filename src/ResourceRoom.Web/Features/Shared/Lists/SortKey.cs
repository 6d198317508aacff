using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

using Microsoft.EntityFrameworkCore.Query;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>One key of an order. A row without a value comes before all others, on every engine.</summary>
internal sealed class SortKey
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Nullable = new();

    private readonly Expression value;
    private readonly bool mayBeMissing;

    private SortKey(Expression value)
    {
        mayBeMissing = MayBeMissing(value);
        this.value = mayBeMissing && value.Type.IsValueType && System.Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
            : value;
    }

    public static SortKey Of(LambdaExpression key, ParameterExpression row)
    {
        var body = key.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed && boxed.Type == typeof(object) ? boxed.Operand : key.Body;
        return new SortKey(ReplacingExpressionVisitor.Replace(key.Parameters[0], row, body));
    }

    public Expression Boxed => Expression.Convert(AsStored, typeof(object));

    /// <summary>Whether the order knows where such a row stands: not when it has lost a value that the list's rows all have.</summary>
    public bool Places(object? edge) => edge is not null || mayBeMissing;

    /// <summary>What to order by. The engines disagree on where NULL goes, so it is said; a key that is never NULL stays bare, for its index.</summary>
    public IEnumerable<Expression> Columns => mayBeMissing
        ? [Expression.Condition(IsMissing, Expression.Constant(0), Expression.Constant(1)), value]
        : [value];

    /// <summary>
    /// Whether a row comes after another one, which has <paramref name="edge"/> in this key. The bound beside the
    /// tie-break lets an engine start reading at the edge instead of walking to it.
    /// </summary>
    public Expression Beyond(object? edge, bool isDescending, Expression? tieBreak)
    {
        if (edge is null)
        {
            return isDescending ? And(IsMissing, tieBreak) : Or(Expression.Not(IsMissing), tieBreak);
        }

        Expression beyond = Compare(isDescending ? ExpressionType.LessThan : ExpressionType.GreaterThan, edge);
        if (tieBreak is not null)
        {
            var bound = Compare(isDescending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, edge);
            beyond = And(bound, Or(beyond, tieBreak));
        }

        return mayBeMissing && isDescending ? Or(IsMissing, beyond) : beyond;
    }

    private Expression AsStored => value is MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } owner }
        && System.Nullable.GetUnderlyingType(owner.Type) is not null ? owner : value;

    private BinaryExpression IsMissing => Expression.Equal(value, Expression.Constant(null, value.Type));

    private BinaryExpression Compare(ExpressionType comparison, object edge)
    {
        var bound = Parameter.Of(edge, value.Type);
        return value.Type == typeof(string)
            ? Expression.MakeBinary(comparison, Expression.Call(typeof(string), nameof(string.Compare), null, value, bound), Expression.Constant(0))
            : Expression.MakeBinary(comparison, Comparable(value), Comparable(bound));
    }

    // Neither choices nor yes and no have an order of their own in C#.
    private static Expression Comparable(Expression key) => (System.Nullable.GetUnderlyingType(key.Type) ?? key.Type) switch
    {
        { IsEnum: true } choice when choice == key.Type => Expression.Convert(key, Enum.GetUnderlyingType(choice)),
        { IsEnum: true } choice => Expression.Convert(key, typeof(Nullable<>).MakeGenericType(Enum.GetUnderlyingType(choice))),
        var type when type == typeof(bool) => Either(key, true, Either(key, false, Expression.Constant(null, typeof(int?)))),
        _ => key,
    };

    private static ConditionalExpression Either(Expression key, bool value, Expression otherwise) => Expression.Condition(
        Expression.Equal(key, Expression.Constant(value, key.Type)), Expression.Constant(value ? 1 : 0, typeof(int?)), otherwise);

    private static bool MayBeMissing(Expression key) => key switch
    {
        BinaryExpression { NodeType: ExpressionType.Coalesce } either => MayBeMissing(either.Right),
        ConstantExpression constant => constant.Value is null,
        ParameterExpression => false,
        MemberExpression { Member.Name: nameof(Nullable<>.Value), Expression: { } owner } when System.Nullable.GetUnderlyingType(owner.Type) is not null => false,
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } => IsNullable(property) || MayBeMissing(owner),
        _ => !key.Type.IsValueType || System.Nullable.GetUnderlyingType(key.Type) is not null,
    };

    private static bool IsNullable(PropertyInfo property) => Nullable.GetOrAdd(
        property, one => new NullabilityInfoContext().Create(one).ReadState == NullabilityState.Nullable);

    private static Expression And(Expression left, Expression? right) => right is null ? left : Expression.AndAlso(left, right);

    private static Expression Or(Expression left, Expression? right) => right is null ? left : Expression.OrElse(left, right);
}
