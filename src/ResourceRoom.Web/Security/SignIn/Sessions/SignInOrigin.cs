using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>Where a request about a sign-in comes from, as much of it as is kept.</summary>
public sealed class SignInOrigin(IHttpContextAccessor http)
{
    public string? Address
    {
        get
        {
            var address = http.HttpContext?.Connection.RemoteIpAddress;
            return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString();
        }
    }

    /// <summary>What limits count by: one address, or one network of the newer kind, whose owner has as many addresses as they like.</summary>
    public string Network => RateLimits.NetworkOf(http.HttpContext?.Connection.RemoteIpAddress) ?? "";

    public string? Browser => BrowserFamily.Of(http.HttpContext?.Request.Headers.UserAgent.ToString());
}
