using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class SpaceTests(SpaceTests.FillingApp app) : IClassFixture<SpaceTests.FillingApp>
{
    [Theory]
    [InlineData(HasSpace.Fewest - 1, HttpStatusCode.ServiceUnavailable, "Unhealthy")]
    [InlineData(0L, HttpStatusCode.ServiceUnavailable, "Unhealthy")]
    [InlineData(HasSpace.Fewest, HttpStatusCode.OK, "Healthy")]
    [InlineData(null, HttpStatusCode.OK, "Healthy")]
    public async Task Ready_SpaceLeft_SaysWhetherItIsEnough(long? free, HttpStatusCode status, string answer)
    {
        app.Free = free;

        using var ready = await app.NewBrowser().Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var live = await app.NewBrowser().Http.GetAsync(new Uri("/health/live", UriKind.Relative));

        Assert.Equal((status, answer), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(app.Services.GetRequiredService<DataDirectory>().Path, app.Asked);
    }

    [Fact]
    public async Task Ready_SpaceGone_SaysHowMuchInTheLogOnly()
    {
        app.Free = 5 * 1024 * 1024;

        await app.NewBrowser().OpenAsync("/health/ready");

        Assert.Contains(app.Log.Lines, line => line.Contains("5 MB are free where the database lies. Expected: at least 100 MB.", StringComparison.Ordinal));
    }

    [Fact]
    public void FreeAt_RealFolder_IsSomething() => Assert.True(DiskSpace.FreeAt(Path.GetTempPath()) > 0);

    [Fact]
    public void FreeAt_NoFolder_IsNotKnown() => Assert.Null(DiskSpace.FreeAt(Path.Combine(Path.GetTempPath(), "resourceroom-not-there")));

    public sealed class FillingApp : ResourceRoomApp
    {
        public KeptLog Log { get; } = new();

        public long? Free { get; set; }

        public string? Asked { get; private set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services =>
            {
                Log.AddTo(services);
                services.Replace(ServiceDescriptor.Singleton<FreeBytes>(folder =>
                {
                    Asked = folder;
                    return Free;
                }));
            });
        }
    }
}
