using System.Data.Common;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Commands;

/// <summary><c>migrate</c>: brings the database up to this program's model.</summary>
public static class Migrate
{
    /// <summary>Applies what is pending and says what it applied.</summary>
    /// <exception cref="SettingsException">The database cannot be opened or refuses a migration.</exception>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<ResourceRoomDb>().Database;
        try
        {
            var pending = (await database.GetPendingMigrationsAsync()).ToList();
            await database.MigrateAsync();
            Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
            return 0;
        }
        catch (DbException failure)
        {
            throw new SettingsException($"The database cannot be migrated: {failure.Message}");
        }
    }
}
