using System.Net;

using Microsoft.AspNetCore.HttpOverrides;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>Whose word is taken for where a request came from and whether it came by HTTPS.</summary>
public static class Proxies
{
    /// <summary>Name of the setting: addresses separated by commas. A proxy on the same machine is always trusted.</summary>
    public const string Setting = "ResourceRoom:KnownProxies";

    /// <summary>Trusts the proxies that the setting names, and no other machine.</summary>
    /// <exception cref="SettingsException">Something in the setting is no IP address.</exception>
    public static void Trust(ForwardedHeadersOptions options, IConfiguration configuration)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        foreach (var text in (configuration[Setting] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IPAddress.TryParse(text, out var address))
            {
                throw new SettingsException($"{Setting} holds \"{text}\", which is no IP address. Expected: addresses separated by commas.");
            }

            options.KnownProxies.Add(address);
        }
    }
}
