namespace Microsoft.SqlServer.Server;

/// <summary>Marks a method as a SQL Server function.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public class SqlFunctionAttribute : Attribute
{
    /// <summary>The function's name in SQL Server.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the function reads user tables.</summary>
    public DataAccessKind DataAccess { get; set; }

    /// <summary>Whether the function reads system catalogs.</summary>
    public SystemDataAccessKind SystemDataAccess { get; set; }

    /// <summary>True when the same input always gives the same output.</summary>
    public bool IsDeterministic { get; set; }

    /// <summary>True when the function does no floating-point arithmetic.</summary>
    public bool IsPrecise { get; set; }

    /// <summary>The columns that a table-valued function returns, as in a CREATE TABLE.</summary>
    public string? TableDefinition { get; set; }

    /// <summary>The method that fills one row of a table-valued function.</summary>
    public string? FillRowMethodName { get; set; }
}
