using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Engines;

public static class DatabaseSetup
{
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration, DataDirectory data)
    {
        var settings = configuration.GetSection(DatabaseSettings.Section).Get<DatabaseSettings>() ?? new DatabaseSettings();
        if (settings.Engine != DatabaseEngineName.Sqlite && string.IsNullOrWhiteSpace(settings.ConnectionString))
        {
            throw new SettingsException($"{DatabaseSettings.Section}:ConnectionString is empty; the engine {settings.Engine} needs one.");
        }

        services.AddSingleton(data);
        return settings.Engine switch
        {
            DatabaseEngineName.SqlServer => services
                .AddSingleton<IDatabaseEngine, SqlServerEngine>()
                .AddDbContextPool<ResourceRoomDb, SqlServerDb>(options => SqlServerEngine.Configure(options, settings)),
            DatabaseEngineName.Postgres => services
                .AddSingleton<IDatabaseEngine, PostgresEngine>()
                .AddDbContextPool<ResourceRoomDb, PostgresDb>(options => PostgresEngine.Configure(options, settings)),
            _ => services
                .AddSingleton<IDatabaseEngine, SqliteEngine>()
                .AddDbContextPool<ResourceRoomDb, SqliteDb>(options => SqliteEngine.Configure(options, settings, data.Path)),
        };
    }
}
