using System.Data.Common;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Sqlite;

namespace ResourceRoom.Web.Commands;

public static class Migrate
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<ResourceRoomDb>();
        try
        {
            services.GetRequiredService<DataDirectory>().RequirePrivate(SqliteDb.Files);
            var pending = await db.MigrateWithKeysAsync(services);
            Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
            return 0;
        }
        catch (DbException failure)
        {
            throw Refused(failure);
        }
        catch (InvalidOperationException wrapper) when (wrapper.InnerException is DbException failure)
        {
            // EF's advice to try again, which is for programs: the server ended the work or went away.
            throw Refused(failure);
        }
    }

    private static SettingsException Refused(DbException failure) => new($"The database cannot be migrated: {failure.Message}");
}
