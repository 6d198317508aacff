using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>The program with someone else who saves in the moment between reading and saving.</summary>
public sealed class RivalApp : ResourceRoomApp
{
    private readonly Rival rival = new();

    public KeptLog Log { get; } = new();

    /// <summary>Lets something happen right before the next save, once.</summary>
    public void BeforeTheNextSave(Func<Task> act) => rival.Act = act;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            Log.AddTo(services);
            services
                .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(rival))
                .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(rival))
                .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(rival));
        });
    }

    private sealed class Rival : SaveChangesInterceptor
    {
        public Func<Task>? Act { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Act is { } act)
            {
                Act = null;
                await act();
            }

            return result;
        }
    }
}
