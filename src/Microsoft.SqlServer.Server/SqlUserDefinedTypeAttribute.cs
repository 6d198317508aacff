namespace Microsoft.SqlServer.Server;

/// <summary>Marks a class or struct as a SQL Server user-defined type.</summary>
/// <param name="format">How the type is laid out in storage.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>How the type is laid out in storage.</summary>
    public Format Format { get; } = format;

    /// <summary>The type's name in SQL Server.</summary>
    public string? Name { get; set; }

    /// <summary>The largest size of an instance in bytes; -1 for up to 2 GB.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>True when every instance has the same size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>True when the bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>The method that tells whether a value is valid.</summary>
    public string? ValidationMethodName { get; set; }
}
