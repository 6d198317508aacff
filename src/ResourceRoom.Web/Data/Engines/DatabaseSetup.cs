using Microsoft.EntityFrameworkCore.Diagnostics;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Data.Jobs;

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
                .AddDbContextPool<ResourceRoomDb, SqlServerDb>(options => SqlServerDb.Configure(options.WithoutNeedlessWarnings(), settings)),
            DatabaseEngineName.Postgres => services
                .AddDbContextPool<ResourceRoomDb, PostgresDb>(options => PostgresDb.Configure(options.WithoutNeedlessWarnings(), settings)),
            _ => services
                .AddDbContextPool<ResourceRoomDb, SqliteDb>(options => SqliteDb.Configure(options.WithoutNeedlessWarnings(), settings, data.Path))
                .AddJob<RefreshStatistics>(RefreshStatistics.Every),
        };
    }

    // Counts stop at a limit, whatever the order; pages of lists are ordered by the list kit.
    private static DbContextOptionsBuilder WithoutNeedlessWarnings(this DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
}
