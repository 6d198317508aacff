namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type or aggregate is laid out in storage.</summary>
public enum Format
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>SQL Server lays the fields out by itself.</summary>
    Native = 1,

    /// <summary>The type writes itself through <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}
