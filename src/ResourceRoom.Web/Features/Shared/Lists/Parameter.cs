using System.Linq.Expressions;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A value in a query that was put together by hand. EF sends it beside the SQL, so that one plan serves all values.</summary>
internal static class Parameter
{
    public static Expression Of(object value, Type type)
    {
        var holder = typeof(Holder<>).MakeGenericType(type);
        return Expression.Property(Expression.Constant(Activator.CreateInstance(holder, value)), nameof(Holder<>.Value));
    }

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
