namespace ResourceRoom.Web.Data.Engines;

/// <summary>The engines that the program runs on.</summary>
public enum DatabaseEngineName
{
    /// <summary>Embedded; a file in the data directory.</summary>
    Sqlite,

    /// <summary>The agency's server.</summary>
    SqlServer,

    /// <summary>A free server.</summary>
    Postgres,
}
