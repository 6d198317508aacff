namespace Microsoft.SqlServer.Server;

/// <summary>Marks a class or struct as a SQL Server user-defined aggregate.</summary>
/// <param name="format">How the aggregate's state is laid out in storage.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class SqlUserDefinedAggregateAttribute(Format format) : Attribute
{
    /// <summary>The largest <see cref="MaxByteSize"/> that can be stated in bytes.</summary>
    public const int MaxByteSizeValue = 8000;

    /// <summary>How the aggregate's state is laid out in storage.</summary>
    public Format Format { get; } = format;

    /// <summary>The aggregate's name in SQL Server.</summary>
    public string? Name { get; set; }

    /// <summary>The largest size of an instance in bytes, up to <see cref="MaxByteSizeValue"/>; -1 for up to 2 GB.</summary>
    public int MaxByteSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxByteSizeValue);
            field = value;
        }
    }

    /// <summary>True when a value counted twice changes nothing.</summary>
    public bool IsInvariantToDuplicates { get; set; }

    /// <summary>True when a null changes nothing.</summary>
    public bool IsInvariantToNulls { get; set; }

    /// <summary>True when the order of the values changes nothing.</summary>
    public bool IsInvariantToOrder { get; set; }

    /// <summary>True when the aggregate of no values is null.</summary>
    public bool IsNullIfEmpty { get; set; }
}
