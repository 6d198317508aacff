using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Commands;

/// <summary><c>migrate</c>: brings the database up to this program's model.</summary>
public static class Migrate
{
    /// <summary>Applies what is pending and says what it applied.</summary>
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<ResourceRoomDb>().Database;
        var pending = (await database.GetPendingMigrationsAsync()).ToList();
        await database.MigrateAsync();
        Console.WriteLine(pending.Count == 0 ? "The database is up to date." : $"Applied: {string.Join(", ", pending)}");
        return 0;
    }
}
