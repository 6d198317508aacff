using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Tests.Features.CheckIn.CatchUp;
using ResourceRoom.Web.Tests.Support;

using Serilog.Events;

namespace ResourceRoom.Web.Tests.Infrastructure;

public sealed class RequestLogTests(RequestLogTests.LoggedApp app) : IClassFixture<RequestLogTests.LoggedApp>
{
    [Fact]
    public async Task Get_PersonPage_LogsRoutePattern()
    {
        var person = await app.CreateParticipantAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync($"/participants/{person.PublicId}");

        Assert.Single(app.Log.Lines, line => line.StartsWith("GET participants/{publicId:guid} 200 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_PersonPageWithQuery_LogsNeitherPathNorQuery()
    {
        var person = await app.CreateParticipantAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync($"/participants/{person.PublicId}?note=Ruiz");
        await browser.OpenAsync($"/participants/{person.PublicId}/Ruiz");

        Assert.DoesNotContain($"participants/{person.PublicId}", app.Log.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ruiz", app.Log.Everything, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Get_UnknownPerson_LogsRequestedRoute()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        await browser.OpenAsync($"/participants/{Guid.Empty}");

        Assert.Single(app.Log.Lines, line => line.StartsWith("GET participants/{publicId:guid} 404 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_DatabaseFails_LogsErrorWithRoute()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        // Past the minute after which the sign-in itself asks the database.
        app.Time.Advance(TimeSpan.FromMinutes(2));
        app.Database.IsBroken = true;
        await browser.OpenAsync("/locations");
        app.Database.IsBroken = false;

        var line = Assert.Single(app.Log.Events, logged => logged.Properties.TryGetValue("StatusCode", out var status) && status.ToString() == "500");
        Assert.Equal((LogEventLevel.Error, "\"locations\""), (line.Level, line.Properties["Route"].ToString()));

        // Once, and with the stack.
        var told = Assert.Single(app.Log.Events, logged => logged.Exception is not null);
        Assert.Equal(LogEventLevel.Error, told.Level);
        Assert.Contains(nameof(BreakableDatabase), told.Exception!.StackTrace, StringComparison.Ordinal);
    }

    /// <summary>A log that warns in ordinary use is not read when it matters.</summary>
    [Fact]
    public async Task Post_CatchUpSheet_WarnsOfNothing()
    {
        var browser = await app.AtTheSheetAsync(await app.CreateOpenRoomAsync());

        await browser.SaveAllAsync(Sheet.Row(1, "Quietlog"));

        Assert.Contains("Quietlog", browser.RowText(1), StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log.Lines, line => line.StartsWith("Unable to apply", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Take_TakenSlot_LogsNoError()
    {
        for (var time = 0; time < 2; time++)
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobSlots>().TakeAsync("quiet", TimeSpan.FromHours(1), CancellationToken.None);
        }

        Assert.DoesNotContain("JobRun", app.Log.Everything, StringComparison.Ordinal);
    }

    public sealed class LoggedApp : ResourceRoomApp
    {
        public KeptLog Log { get; } = new();

        public BreakableDatabase Database { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                Log.AddTo(services);
                Database.AddTo(services);
            });
        }
    }
}
