using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>The whole program on a database of its own and a clock that stands still. One for each test class.</summary>
public class ResourceRoomApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TestDatabase database = new();

    /// <summary>The program's clock. Begins on a Monday, nine in the morning in Chicago.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 15, 0, 0, TimeSpan.Zero));

    /// <summary>Engine under test: Sqlite, SqlServer or Postgres.</summary>
    public string Engine => database.Engine;

    /// <summary>The office's day.</summary>
    public DateOnly Today => Web.Infrastructure.OfficeClock.DayOf(Time.GetUtcNow().UtcDateTime);

    public async Task InitializeAsync()
    {
        await CreateAsync(database);
        await PrepareAsync(database);
        await QueryAsync(db => db.Database.CanConnectAsync());
        await ArrangeAsync(async (_, db) => await db.SummaryBuilds.AnyAsync() ? null : db.SummaryBuilds.Add(new SummaryBuild()));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        try
        {
            // Whatever a class did: who was seen where is still what the visits say.
            await QueryAsync(RoomVisitorRows.AssertFollowsFromVisitsAsync);
            Assert.Empty(await QueryAsync(db => db.CheckVisitsAsync(CancellationToken.None).ToListAsync().AsTask()));
            Assert.Empty(await DifferencesOfSummariesAsync());
            await QueryAsync(NameRows.AssertFollowFromNamesAsync);
            await QueryAsync(db => EnrollmentRows.AssertPeopleFollowAsync(db, Today));
            await QueryAsync(db => ExpectedExitRows.AssertFollowRuleAsync(db, Today));
            await QueryAsync(FollowUpRows.AssertFollowFromFactsAsync);
        }
        finally
        {
            await DisposeAsync();
            await database.DisposeAsync();
        }
    }

    /// <summary>A visitor's browser without scripts: cookies, pages, forms.</summary>
    public Browser NewBrowser() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    }));

    /// <summary>A browser with these cookies, so that a test can copy them.</summary>
    public Browser BrowserWith(CookieContainer cookies) => new(CreateDefaultClient(new Uri("https://localhost"), new CookieContainerHandler(cookies)));

    /// <summary>Reads from the database.</summary>
    public async Task<T> QueryAsync<T>(Func<ResourceRoomDb, Task<T>> query)
    {
        await using var scope = Services.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<ResourceRoomDb>());
    }

    /// <summary>Arranges rows.</summary>
    public async Task<T> ArrangeAsync<T>(Func<IServiceProvider, ResourceRoomDb, Task<T>> arrange)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        var made = await arrange(scope.ServiceProvider, db);
        await db.SaveChangesAsync();
        return made;
    }

    /// <summary>What check-visits says of summaries: whatever changed without being named as changed.</summary>
    public async Task<IReadOnlyList<string>> DifferencesOfSummariesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SummaryCheck>().FindDifferencesAsync(CancellationToken.None).ToListAsync();
    }

    /// <summary>Makes the database: a migrated one, unless the program is to migrate it.</summary>
    protected virtual Task CreateAsync(TestDatabase database) => MigratedDatabase.CopyToAsync(database);

    /// <summary>What an operator does before the first start; in Development nothing.</summary>
    protected virtual Task PrepareAsync(TestDatabase database) => Task.CompletedTask;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("hostBuilder:reloadConfigOnChange", "false");
        builder.UseSetting("ResourceRoom:DataDirectory", database.Folder);
        builder.UseSetting("ResourceRoom:DemoData", "false");
        builder.UseSetting("ResourceRoom:Jobs", "false");
        builder.UseSetting("ResourceRoom:Database:Engine", database.Engine);
        builder.UseSetting("ResourceRoom:Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("ResourceRoom:RateLimits:SignInPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:SearchPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:CalendarPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:ApiPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:RevealsPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:OpeningsPerMinute", "100000");
        builder.UseSetting("ResourceRoom:RateLimits:ExportsPerMinute", "100000");
        builder.UseSetting("Serilog:WriteTo:0:Args:restrictedToMinimumLevel", "Fatal");
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new ClockWithRealTimers(Time)));
            services.ConfigureDbContext<SqliteDb>(options => WithoutModelComparison(options).AddInterceptors(SqlServerTranslation.Instance));
            services.ConfigureDbContext<PostgresDb>(options => WithoutModelComparison(options));

            // A real work factor would be most of the suite's time; its value has a test of its own.
            services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = 1);
        });
    }

    // A third of each start; MigrationScriptTests compares once for all.
    private static DbContextOptionsBuilder WithoutModelComparison(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
}
