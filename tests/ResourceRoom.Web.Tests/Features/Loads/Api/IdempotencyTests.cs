using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Api;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

public sealed class IdempotencyTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_SameKeyAndBytes_IsFirstLoadWhateverTheState()
    {
        var system = await app.CreateSenderAsync();
        var secondKey = await app.CreateKeyAsync(system.Row);
        using var client = app.NewClient(system);
        using var first = await client.SendAsync(LoadText.File(), "weekly");
        await app.ChangeSystemAsync(system, row => (row.PausedAt, row.PausedBecause) = (app.Time.GetUtcNow().UtcDateTime, "Wrong rooms"));

        using var again = await client.SendAsync(LoadText.File(), "weekly");
        using var otherKey = app.NewClient(secondKey);
        using var rotated = await otherKey.SendAsync(LoadText.File(), "weekly");
        using var other = await client.SendAsync(LoadText.File(), "weekly-2");

        var id = (await first.JsonAsync()).GetProperty("id").GetString();
        foreach (var response in new[] { again, rotated })
        {
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.Equal(id, (await response.JsonAsync()).GetProperty("id").GetString());
            Assert.Equal(first.Headers.Location, response.Headers.Location);
        }

        Assert.Equal("PAUSED", await other.CodeAsync());
        Assert.Single(await app.LoadsOfAsync(system));
    }

    [Fact]
    public async Task Post_SameKeyOtherBytes_IsRefusedAndNoted()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        using var first = await client.SendAsync(LoadText.File("a"), "weekly-load");
        var load = await app.LoadOfAsync(first);

        foreach (var file in new[] { LoadText.File("b"), LoadText.File("ab"), LoadText.File() })
        {
            using var second = await client.SendAsync(file, "weekly-load", request => request.Headers.TransferEncodingChunked = true);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
            Assert.Equal("KEY_REUSED", await second.CodeAsync());
        }

        Assert.Single(await app.LoadsOfAsync(system));
        var noted = await app.QueryAsync(db => db.ActivityEvents.About(Subject.TrackingSystem(system.Row.PublicId)).ToListAsync());
        Assert.Equal(3, noted.Count);
        Assert.All(noted, line => Assert.Equal(new LoadTurnedAway("KEY_REUSED", system.Key[^4..]) { First = load.PublicId }, line.Read()));
    }

    [Fact]
    public async Task Post_SameKeyOfAnotherSystem_IsALoadOfItsOwn()
    {
        var (system, other) = (await app.CreateSenderAsync(), await app.CreateSenderAsync());
        using var client = app.NewClient(system);
        using var others = app.NewClient(other);
        using var first = await client.SendAsync(LoadText.File("a"), "weekly");
        using var second = await others.SendAsync(LoadText.File("b"), "weekly");

        Assert.Equal(HttpStatusCode.Accepted, second.StatusCode);
        Assert.Single(await app.LoadsOfAsync(other));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_SameKey_IsKnownFor90Days(bool hasJobRun)
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        using var first = await client.SendAsync(LoadText.File("a"), "quarterly");

        app.Time.Advance(TimeSpan.FromDays(90));
        await RunJobAsync(hasJobRun);
        using var known = await client.SendAsync(LoadText.File("b"), "quarterly");
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await RunJobAsync(hasJobRun);
        using var forgotten = await client.SendAsync(LoadText.File("b"), "quarterly");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, known.StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, forgotten.StatusCode);
        Assert.Equal([null, "quarterly"], (await app.LoadsOfAsync(system)).Select(load => load.IdempotencyKey));
    }

    [Fact]
    public async Task Post_SameKeyAtOnce_MakesOneLoad()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        var file = LoadText.File([.. LoadText.Lines(5000)]);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using var response = await client.SendAsync(file, "at-once");
            if (response.StatusCode == HttpStatusCode.Conflict)
            {
                Assert.Equal("IN_PROGRESS", await response.CodeAsync());
                Assert.True(response.Headers.RetryAfter?.Delta > TimeSpan.Zero);
                return null;
            }

            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            return (await response.JsonAsync()).GetProperty("id").GetString();
        }));

        var load = Assert.Single(await app.LoadsOfAsync(system));
        Assert.Equal([load.PublicId.ToString()], answers.OfType<string>().Distinct());
        using var again = await client.SendAsync(file, "at-once");
        Assert.Equal(load.PublicId, (await app.LoadOfAsync(again)).PublicId);
    }

    [Fact]
    public async Task Post_KeyOfABrokenRequest_IsFreeAfterItsLease()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        using var first = await client.SendAsync(LoadText.File("a"), "killed");
        await app.QueryAsync(db => db.Loads.Where(load => load.SystemId == system.Row.Id).ExecuteUpdateAsync(row => row
            .SetProperty(load => load.State, LoadState.Receiving)
            .SetProperty(load => load.ClaimedUntil, app.Time.GetUtcNow().UtcDateTime + ReceiveLoad.Lease)));

        using var during = await client.SendAsync(LoadText.File("a"), "killed");
        app.Time.Advance(ReceiveLoad.Lease + TimeSpan.FromSeconds(1));
        using var after = await client.SendAsync(LoadText.File("b"), "killed");

        Assert.Equal("IN_PROGRESS", await during.CodeAsync());
        Assert.Equal(HttpStatusCode.Accepted, after.StatusCode);
        Assert.Single(await app.LoadsOfAsync(system));
    }

    private Task<int> RunJobAsync(bool runs) => app.ArrangeAsync(async (services, _) =>
    {
        if (runs)
        {
            await services.GetRequiredService<ForgetKeys>().ExecuteAsync(CancellationToken.None);
        }

        return 0;
    });
}
