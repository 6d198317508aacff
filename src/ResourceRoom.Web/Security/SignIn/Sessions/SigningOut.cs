using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>Ends what this browser has of a sign-in, on the server too: copies of its cookies open nothing any more.</summary>
public sealed class SigningOut(SignInManager<User> signIn, SignInSessions sessions, SignInSteps steps, SignInTrail trail, ResourceRoomDb db)
{
    public async Task ExecuteAsync(HttpContext context, SignInActivity? noted, CancellationToken cancellationToken)
    {
        LinkCookie.Drop(context);
        await steps.EndAsync(context);
        if (await sessions.CurrentAsync(context, cancellationToken) is { } session)
        {
            sessions.End(session);
            if (noted is not null)
            {
                trail.Note(noted, session.AccountId, ActingUser.From(context.User));
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        if (await SignInSessions.NumberOfAsync(context) is { } id)
        {
            sessions.Close(id);
        }

        await signIn.SignOutAsync();
    }
}
