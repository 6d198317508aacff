using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Sqlite;

namespace ResourceRoom.Web.Commands;

public static class Migrate
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        services.GetRequiredService<DataDirectory>().RequirePrivate(SqliteDb.Files);
        var pending = await services.GetRequiredService<ResourceRoomDb>().MigrateWithKeysAsync(services);
        Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
        return 0;
    }
}
