using System.Data.Common;
using System.Globalization;

using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Features.Loads.Running;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>A database file that cannot grow anymore in the middle of a load.</summary>
[Trait("Category", "OneEngine")]
public sealed class FullDiskTests(FullDiskTests.SmallDisk app) : IClassFixture<FullDiskTests.SmallDisk>
{
    private const int Rows = 1500;

    [Fact]
    public async Task Run_DiskIsFull_GoesOnWhenThereIsRoomAgain()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var file = Enumerable.Range(0, Rows).Aggregate(new SentFile(room.Code), (rows, number) => rows.Add((VisitId, $"D{number}"), (PersonId, $"D{number}"), (VisitEnd, ""))).ToString();
        var key = await app.ReceiveAsync(system, file);
        app.MorePages = 400;

        await app.ProcessAsync();
        var cut = await app.FindLoadAsync(key);
        app.MorePages = null;
        app.Time.Advance(LoadClaims.Holds + TimeSpan.FromSeconds(1));
        await app.ProcessAsync();

        Assert.Equal((LoadState.Running, 1), (cut.State, cut.Tries));
        Assert.InRange(cut.New, 1, Rows - 1);
        var done = await app.FindLoadAsync(key);
        Assert.Equal((LoadState.Finished, Rows, Rows), (done.State, done.New, await app.QueryAsync(db => db.SystemVisits.CountAsync(row => row.SystemId == system.Id))));
    }

    public sealed class SmallDisk : ResourceRoomApp
    {
        private readonly Limit limit = new();

        /// <summary>How many pages the database may still grow by; null for any number.</summary>
        public int? MorePages
        {
            get => limit.More;
            set => (limit.More, limit.Most) = (value, null);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(limit)));
        }
    }

    private sealed class Limit : DbConnectionInterceptor
    {
        private const long Any = 1_000_000_000;

        public int? More { get; set; }

        public long? Most { get; set; }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (More is { } more && Most is null)
            {
                Most = Convert.ToInt64(Run(connection, "PRAGMA page_count"), CultureInfo.InvariantCulture) + more;
            }

            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {Most ?? Any}"));
            return Task.CompletedTask;
        }

        private static object? Run(DbConnection connection, string pragma)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of a number.
            command.CommandText = pragma;
#pragma warning restore CA2100
            return command.ExecuteScalar();
        }
    }
}
