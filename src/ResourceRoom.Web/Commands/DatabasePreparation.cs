using System.Data.Common;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Keys;
using ResourceRoom.Web.Data.Seeding.DemoData;
using ResourceRoom.Web.Data.Seeding.DemoData.People;

namespace ResourceRoom.Web.Commands;

public static class DatabasePreparation
{
    /// <summary>
    /// Development migrates by itself and fills an empty database with invented people. Anywhere else an operator
    /// migrates, and a database that ever held demo accounts is refused.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        if (app.Environment.IsDevelopment())
        {
            await db.MigrateWithKeysAsync(scope.ServiceProvider);
            if (app.Configuration.Read("ResourceRoom:DemoData", otherwise: true))
            {
                await scope.ServiceProvider.GetRequiredService<DemoSeeder>().SeedIfEmptyAsync(CancellationToken.None);
                await DemoSystems.SeedAsync(app.Services);
                app.Lifetime.ApplicationStarted.Register(() => DemoSignIns.Print(app.Urls));
            }

            return;
        }

        await db.RequireCurrentAsync(scope.ServiceProvider);
        if (await db.Users.AnyAsync(account => account.NormalizedEmail!.EndsWith(DemoSignIns.NormalizedDomain)))
        {
            throw new SettingsException("The database holds demo accounts, which exist in Development only. Start with an empty database.");
        }
    }

    /// <summary>Brings the database up to date, if it was written with the keys that are there, or is new.</summary>
    public static async Task<IReadOnlyList<string>> MigrateWithKeysAsync(this ResourceRoomDb db, IServiceProvider services)
    {
        try
        {
            return await db.MigrateAsync(services);
        }
        catch (Exception failure) when (ReasonOf(failure) is { } reason)
        {
            throw new SettingsException($"The database cannot be migrated: {reason}");
        }
    }

    private static async Task<IReadOnlyList<string>> MigrateAsync(this ResourceRoomDb db, IServiceProvider services)
    {
        var checks = services.GetRequiredService<KeyChecks>();
        var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
        if (pending.Count < db.Database.GetMigrations().Count())
        {
            await checks.RequireAsync(CancellationToken.None);
        }

        await db.BringUpToDateAsync(services.GetRequiredService<DataDirectory>());
        await checks.RequireAsync(CancellationToken.None);
        return pending;
    }

    /// <summary>Refuses to go on with a database that is not there, older or newer than the program, written with other keys, or open to others.</summary>
    public static async Task RequireCurrentAsync(this ResourceRoomDb db, IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<DataDirectory>().RequirePrivate(SqliteDb.Files);
            await db.RequireMigratedAsync();
            await services.GetRequiredService<KeyChecks>().RequireAsync(CancellationToken.None);
        }
        catch (Exception failure) when (ReasonOf(failure) is { } reason)
        {
            throw new SettingsException($"The database cannot be opened: {reason}");
        }
    }

    private static async Task RequireMigratedAsync(this ResourceRoomDb db)
    {
        List<string> applied = [.. await db.Database.GetAppliedMigrationsAsync()];
        var known = db.Database.GetMigrations().ToList();
        if (applied.Count == 0)
        {
            throw new SettingsException("The database is empty. To set it up, run the command: migrate");
        }

        if (known.Except(applied).Any())
        {
            throw new SettingsException("The database is older than this program. Back it up, then run the command: migrate");
        }

        // Its columns may be others by now, so that saves would fail or, worse, not.
        if (applied.Except(known).Any())
        {
            throw new SettingsException("The database is newer than this program. Start the version that migrated it, or restore the backup made before.");
        }
    }

    // What EF says around it, such as the advice to try again, is for programs.
    private static string? ReasonOf(Exception failure) => failure switch
    {
        DbException or IOException or UnauthorizedAccessException => failure.Message,
        InvalidOperationException { InnerException: DbException inner } => inner.Message,
        DbUpdateException { InnerException: DbException inner } => inner.Message,
        _ => null,
    };
}
