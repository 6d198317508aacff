using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The program on a real port of this machine, for a real browser. One for each half of the journeys: each journey makes a room of its own.</summary>
public class BrowserApp : ResourceRoomApp
{
    public BrowserApp() => UseKestrel(0);

    /// <summary>Where the program listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.Configure<MvcOptions>(options => options.Filters.Add<FailsWhenAsked>()));
    }
}

/// <summary>The same with assets served as in Production: compressed, and cached for long.</summary>
public sealed class PublishedAssetsApp : BrowserApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true");
        builder.UseSetting("ReloadStaticAssetsAtRuntime", "false");
    }
}
