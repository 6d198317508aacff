using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Security.SignIn;

public sealed class SignInTrail(ResourceRoomDb db, OfficeClock clock, IHttpContextAccessor http)
{
    public void Note(SignInActivity detail, long? accountId, ActingUser? who)
    {
        var subject = accountId is { } id ? Subject.Account(id) : Subject.UnknownAccount;
        db.LogEvent(detail with { From = Address(), Browser = BrowserFamily.Of(UserAgent()) }, subject, clock.Now, who);
    }

    private string? Address()
    {
        var address = http.HttpContext?.Connection.RemoteIpAddress;
        return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString();
    }

    private string? UserAgent() => http.HttpContext?.Request.Headers.UserAgent.ToString();
}
