using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

using Npgsql;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Engines;

public static class DatabaseSetup
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, DataDirectory data)
    {
        var settings = configuration.ReadSection<DatabaseSettings>(DatabaseSettings.Section);
        if (settings.Engine != DatabaseEngineName.Sqlite && string.IsNullOrWhiteSpace(settings.ConnectionString))
        {
            throw new SettingsException($"{DatabaseSettings.Section}:ConnectionString is empty; the engine {settings.Engine} needs one.");
        }

        if (settings is { Engine: DatabaseEngineName.Sqlite, ReplicaConnectionString: { Length: > 0 } })
        {
            throw new SettingsException($"{DatabaseSettings.Section}:ReplicaConnectionString is set; the engine Sqlite has no replicas. Remove it.");
        }

        RequireReadable(settings, settings.ConnectionString, nameof(settings.ConnectionString));
        RequireReadable(settings, settings.ReplicaConnectionString, nameof(settings.ReplicaConnectionString));
        services.AddSingleton(data);
        services.AddSingleton(provider => new ReportReplica(ReplicaOf(settings, provider)));
        return settings.Engine switch
        {
            DatabaseEngineName.SqlServer => services
                .AddDbContextPool<ResourceRoomDb, SqlServerDb>(options => SqlServerDb.Configure(options.WithQuietLog(), settings, settings.ConnectionString!)),
            DatabaseEngineName.Postgres => services
                .AddDbContextPool<ResourceRoomDb, PostgresDb>(options => PostgresDb.Configure(options.WithQuietLog(), settings, settings.ConnectionString!)),
            _ => services
                .AddDbContextPool<ResourceRoomDb, SqliteDb>(options => SqliteDb.Configure(options.WithQuietLog(), settings, data.Path))
                .AddJob<RefreshStatistics>(RefreshStatistics.Every)
                .AddSingleton<FreeBytes>(DiskSpace.FreeAt)
                .AddHealthChecks().AddCheck<HasSpace>("space").Services,
        };
    }

    /// <summary>Says nothing of what it holds: what cannot be read may be a part of the password.</summary>
    private static void RequireReadable(DatabaseSettings settings, string? connection, string name)
    {
        try
        {
            _ = settings.Engine switch
            {
                DatabaseEngineName.SqlServer => new SqlConnectionStringBuilder(connection).ConnectionString,
                DatabaseEngineName.Postgres => new NpgsqlConnectionStringBuilder(connection).ConnectionString,
                _ => new SqliteConnectionStringBuilder(connection).ConnectionString,
            };
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            throw new SettingsException($"{DatabaseSettings.Section}:{name} is not a connection string of {settings.Engine}. Expected: Name=Value pairs with semicolons between; quotes around a value that holds one.");
        }
    }

    private static Func<ResourceRoomDb>? ReplicaOf(DatabaseSettings settings, IServiceProvider provider)
    {
        if (string.IsNullOrWhiteSpace(settings.ReplicaConnectionString))
        {
            return null;
        }

        if (settings.Engine == DatabaseEngineName.SqlServer)
        {
            var sqlServer = new DbContextOptionsBuilder<SqlServerDb>();
            SqlServerDb.Configure(sqlServer.OfReplica(provider), settings, settings.ReplicaConnectionString);
            return () => new SqlServerDb(sqlServer.Options);
        }

        var postgres = new DbContextOptionsBuilder<PostgresDb>();
        PostgresDb.Configure(postgres.OfReplica(provider), settings, settings.ReplicaConnectionString);
        return () => new PostgresDb(postgres.Options);
    }

    private static DbContextOptionsBuilder OfReplica(this DbContextOptionsBuilder options, IServiceProvider provider) =>
        options.WithQuietLog().UseApplicationServiceProvider(provider).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    // Counts stop at a limit, whatever the order; pages of lists are ordered by the list kit. What fails is thrown as well: whoever
    // can go on does, such as an act that finds its form saved already; for the rest, whoever shows it logs it, once.
    private static DbContextOptionsBuilder WithQuietLog(this DbContextOptionsBuilder options) => options.ConfigureWarnings(warnings => warnings
        .Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning)
        .Log(
            (RelationalEventId.ConnectionError, LogLevel.Debug),
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.QueryIterationFailed, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)));
}
