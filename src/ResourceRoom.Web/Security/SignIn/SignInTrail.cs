using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Security.SignIn;

public sealed class SignInTrail(ResourceRoomDb db, OfficeClock clock, SignInOrigin origin)
{
    public void Note(SignInActivity detail, long? accountId, ActingUser? who)
    {
        var subject = accountId is { } id ? Subject.Account(id) : Subject.UnknownAccount;
        db.LogEvent(detail with { From = origin.Address, Browser = origin.Browser }, subject, clock.Now, who);
    }
}
