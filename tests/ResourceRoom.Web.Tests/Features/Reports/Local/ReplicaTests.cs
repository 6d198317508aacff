using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>Reports are read from the replica; what they log is written to the database itself.</summary>
public sealed class ReplicaTests(ReplicaTests.AppWithReplica app) : IClassFixture<ReplicaTests.AppWithReplica>
{
    [Fact]
    public async Task Report_Replica_IsReadInPlaceOfDatabase()
    {
        var room = await app.CreateRoomAsync();
        await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet));

        await oet.OpenAsync("/reports/utilization.csv?from=2026-03-01&to=2026-03-31");

        Assert.Contains("total,,,,,,,0,", oet.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync()));
        Assert.Equal(1, await app.QueryAsync(db => db.ActivityEvents.Of<ReportExported>().CountAsync()));
    }

    public sealed class AppWithReplica : ResourceRoomApp
    {
        private readonly TestDatabase replica = new();

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await replica.DisposeAsync();
            GC.SuppressFinalize(this);
        }

        protected override Task PrepareAsync(TestDatabase database) => MigratedDatabase.CopyToAsync(replica);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton(new ReportReplica(() => replica.Engine switch
            {
                "Postgres" => new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(replica.ConnectionString).Options),
                _ => new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={replica.File};Mode=ReadOnly").Options),
            }))));
        }
    }
}
