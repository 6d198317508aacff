using System.Data.Common;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Commands;

/// <summary><c>migrate</c>: brings the database up to this program's model.</summary>
public static class Migrate
{
    /// <summary>Applies what is pending and says what it applied.</summary>
    /// <exception cref="SettingsException">The database cannot be opened or refuses a migration.</exception>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<ResourceRoomDb>();
        try
        {
            var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
            await db.BringUpToDateAsync(services.GetRequiredService<DataDirectory>());
            Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
            return 0;
        }
        catch (DbException failure)
        {
            throw new SettingsException($"The database cannot be migrated: {failure.Message}");
        }
    }
}
