namespace Microsoft.SqlServer.Server;

/// <summary>Adds size, precision and nullability to what a user-defined type returns.</summary>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.ReturnValue | AttributeTargets.Property | AttributeTargets.Parameter,
    AllowMultiple = false,
    Inherited = false)]
public class SqlFacetAttribute : Attribute
{
    /// <summary>True when every value has the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>True when the value may be null.</summary>
    public bool IsNullable { get; set; }

    /// <summary>The largest size: in bytes for binary types, in characters for text; -1 for the type's own largest.</summary>
    public int MaxSize { get; set; }

    /// <summary>The number of digits.</summary>
    public int Precision { get; set; }

    /// <summary>The number of digits after the point.</summary>
    public int Scale { get; set; }
}
