using System.Reflection;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>
/// What a list is narrowed to, as the address says it: one text for each field, which may be missing or wrong. A validator
/// beside it says what is wrong. It never holds a number or a name of a visitor.
/// </summary>
public abstract record ListFilter<TEntity>
{
    /// <summary>The rows that fit. The filter is valid by then.</summary>
    public abstract IQueryable<TEntity> Apply(IQueryable<TEntity> rows);

    /// <summary>The fields by their names in the address.</summary>
    public Dictionary<string, string?> ToRoute() => GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && property.PropertyType == typeof(string))
        .ToDictionary(property => property.Name.ToLowerInvariant(), property => (string?)property.GetValue(this));
}
