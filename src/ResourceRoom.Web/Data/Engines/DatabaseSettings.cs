namespace ResourceRoom.Web.Data.Engines;

public sealed class DatabaseSettings
{
    public const string Section = "ResourceRoom:Database";

    public DatabaseEngineName Engine { get; init; } = DatabaseEngineName.Sqlite;

    public string? ConnectionString { get; init; }

    /// <summary>A copy of the database that only answers, for reports; none when not set.</summary>
    public string? ReplicaConnectionString { get; init; }

    /// <summary>How many statements go to the engine in one round trip; the engine's own choice when not set.</summary>
    public int? MaxBatchSize { get; init; }
}
