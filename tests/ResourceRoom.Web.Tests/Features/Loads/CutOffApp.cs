using System.Data.Common;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>The program on a database that goes away right before a transaction is committed, or where somebody is quicker then.</summary>
public sealed class CutOffApp : ResourceRoomApp
{
    private readonly Commits commits = new();

    /// <summary>Lets something happen before a commit from now on, counted from 1; what it throws cuts the work off.</summary>
    public void BeforeCommit(int number, Func<Task> act) => (commits.Left, commits.Act) = (number, act);

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
