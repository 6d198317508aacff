using System.Net;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class ProxiesTests
{
    [Theory]
    [InlineData("10.1.2.3, 10.1.2.4", "10.1.2.4", true)]
    [InlineData("10.1.2.3", "10.1.2.4", false)]
    [InlineData("", "10.1.2.4", false)]
    [InlineData("", "::1", true)]
    public void Trust_Address_TrustsListedAndLocal(string setting, string address, bool isTrusted) =>
        Assert.Equal(isTrusted, Trusted(setting).KnownProxies.Contains(IPAddress.Parse(address)));

    [Fact]
    public void Trust_InvalidAddress_IsRefused() =>
        Assert.Contains("\"proxy.local\", which is not an IP address", Assert.Throws<SettingsException>(() => Trusted("proxy.local")).Message, StringComparison.Ordinal);

    private static ForwardedHeadersOptions Trusted(string setting)
    {
        var options = new ForwardedHeadersOptions();
        Proxies.Trust(options, new ConfigurationBuilder().AddInMemoryCollection([new(Proxies.Setting, setting)]).Build());
        return options;
    }
}
