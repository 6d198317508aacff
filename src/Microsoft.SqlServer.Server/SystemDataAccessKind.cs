namespace Microsoft.SqlServer.Server;

/// <summary>Whether a method reads the system catalogs of the server that runs it.</summary>
public enum SystemDataAccessKind
{
    /// <summary>It reads none.</summary>
    None = 0,

    /// <summary>It only reads.</summary>
    Read = 1,
}
