namespace ResourceRoom.Web.Data.Engines;

/// <summary>Section <c>ResourceRoom:Database</c>.</summary>
public sealed class DatabaseSettings
{
    /// <summary>Where the section stands in the configuration.</summary>
    public const string Section = "ResourceRoom:Database";

    /// <summary>Which engine holds the data.</summary>
    public DatabaseEngineName Engine { get; init; } = DatabaseEngineName.Sqlite;

    /// <summary>The engine's connection string; SQLite makes its own from the data directory.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>How many statements go to the engine in one round trip; the engine's own choice when not set.</summary>
    public int? MaxBatchSize { get; init; }
}
