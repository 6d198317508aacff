using System.Net;

using Microsoft.AspNetCore.HttpOverrides;

namespace ResourceRoom.Web.Infrastructure.Http;

public static class Proxies
{
    public const string Setting = "ResourceRoom:KnownProxies";

    public static void Trust(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var text in (configuration[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IPAddress.TryParse(text, out var address))
            {
                throw new SettingsException($"{Setting} contains \"{text}\", which is not an IP address. Expected: addresses separated by commas.");
            }

            options.KnownProxies.Add(address);
        }
    }
}
