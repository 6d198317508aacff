using System.Net;

using Microsoft.AspNetCore.Hosting;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

[Trait("Category", "OneEngine")]
public sealed class ApiLimitTests(ApiLimitTests.StrictApp app) : IClassFixture<ApiLimitTests.StrictApp>
{
    [Fact]
    public async Task Calls_TooMany_WaitButRepeatsAreAnswered()
    {
        var system = await app.CreateSenderAsync();
        var otherKey = await app.CreateKeyAsync(system.Row);
        using var client = app.NewClient(system);
        using var first = await client.SendAsync(LoadText.File("a"), "weekly");
        using var second = await client.GetAsync(first.Headers.Location);
        await app.ChangeSystemAsync(system, row => row.ApprovedAt = null);

        using var third = await client.SendAsync(LoadText.File("b"));
        using var fourth = await client.GetAsync(first.Headers.Location);
        using var release = await client.PostAsync(new Uri($"{first.Headers.Location}/release", UriKind.Relative), null);
        using var repeated = await client.SendAsync(LoadText.File("a"), "weekly");
        using var reused = await client.SendAsync(LoadText.File("b"), "weekly");
        using var other = app.NewClient(otherKey);
        using var fromOther = await other.GetAsync(first.Headers.Location);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        foreach (var refused in new[] { third, fourth, release })
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.Equal("TOO_MANY", await refused.CodeAsync());
            Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        }

        Assert.Equal(HttpStatusCode.Accepted, repeated.StatusCode);
        Assert.Equal("KEY_REUSED", await reused.CodeAsync());
        Assert.Equal(HttpStatusCode.OK, fromOther.StatusCode);
    }

    /// <summary>An app that takes two calls a minute of each key.</summary>
    public sealed class StrictApp : ResourceRoomApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("ResourceRoom:RateLimits:ApiPerMinute", "2");
        }
    }
}
