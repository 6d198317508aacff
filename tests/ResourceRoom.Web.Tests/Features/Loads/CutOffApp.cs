using System.Data.Common;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

using Npgsql;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>The program on a database that goes away right before a transaction is committed, or where somebody is quicker then.</summary>
public sealed class CutOffApp : ResourceRoomApp
{
    private readonly Commits commits = new();
    private TestDatabase? database;

    /// <summary>Lets something happen before a commit from now on, counted from 1; what it throws cuts the work off.</summary>
    public void BeforeCommit(int number, Func<Task> act) => (commits.Left, commits.Act) = (number, act);

    /// <summary>As when the server is restarted: on PostgreSQL all connections to the database end, also that of the caller's transaction.</summary>
    public async Task LoseDatabaseAsync()
    {
        if (database is not { Engine: "Postgres", ConnectionString: { } connection })
        {
            throw new InvalidOperationException("The database went away.");
        }

        await using var server = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ConnectionString);
        await server.OpenAsync();
        await using var ending = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", server);
        await ending.ExecuteNonQueryAsync();
    }

    protected override Task PrepareAsync(TestDatabase database)
    {
        this.database = database;
        return base.PrepareAsync(database);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services
            .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(commits))
            .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(commits))
            .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(commits)));
    }

    private sealed class Commits : DbTransactionInterceptor
    {
        public int Left { get; set; }

        public Func<Task>? Act { get; set; }

        public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (Act is { } act && --Left == 0)
            {
                Act = null;
                await act();
            }

            return result;
        }
    }
}
