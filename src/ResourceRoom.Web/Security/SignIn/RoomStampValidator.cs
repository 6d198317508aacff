using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// Looks every few seconds whether a sign-in still holds: nobody has ended it, the password and roles are those it was made with, the account's
/// access has not ended, its room is still open and still assigned to it (Policy 1.11.2, item 2.1), and it has the second
/// factor its roles ask for. Otherwise it ends.
/// </summary>
public sealed class RoomStampValidator(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<User> signIn, SignInSessions sessions, RoomSignIn roomSignIn, SecondFactorRule rule, OfficeClock clock, ILoggerFactory logger)
    : SecurityStampValidator<User>(options, signIn, logger)
{
    public override Task ValidateAsync(CookieValidatePrincipalContext context) =>
        IsShowingAnError(context.HttpContext) ? Task.CompletedTask
        : sessions.IsClosed(context.Properties) ? EndAsync(context)
        : base.ValidateAsync(context);

    protected override async Task SecurityStampVerified(User user, CookieValidatePrincipalContext context)
    {
        var isInUse = !NoSlidingExpirationAttribute.Stands(context.HttpContext);
        if (!await sessions.HoldsAsync(context.Properties, user.Id, isInUse, context.HttpContext.RequestAborted) || !user.MaySignInOn(clock.Today) || (!user.TwoFactorEnabled && rule.IsRequiredOf(await SignInManager.UserManager.GetRolesAsync(user))))
        {
            await EndAsync(context);
            return;
        }

        var before = SignedInRoom.From(context.Principal!);
        if (before is null)
        {
            await base.SecurityStampVerified(user, context);
            return;
        }

        var rooms = await roomSignIn.RoomsOfAsync(user.Id, context.HttpContext.RequestAborted);
        if (rooms.FirstOrDefault(room => room.LocationId == before.LocationId) is not { } stillOpen)
        {
            await EndAsync(context);
            return;
        }

        await base.SecurityStampVerified(user, context);
        context.Principal!.Identities.First().AddClaims(stillOpen.ToClaims());
    }

    private Task EndAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return SignInManager.SignOutAsync();
    }

    private static bool IsShowingAnError(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>() is not null;
}
