using System.Security.Claims;

using Microsoft.AspNetCore.Authentication;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>The steps between the right password and a sign-in. Their cookies open nothing else, and each step is good once.</summary>
public sealed class SignInSteps(SignInSessions sessions, ResourceRoomDb db)
{
    public static readonly TimeSpan ToType = TimeSpan.FromMinutes(5);

    public static readonly TimeSpan ToSetUp = TimeSpan.FromMinutes(30);

    private static readonly SignInStage[] Stages = [SignInStage.Code, SignInStage.Room];

    public async Task BeginAsync(HttpContext context, User account, SignInStage stage, CancellationToken cancellationToken)
    {
        var session = sessions.Begin(account, stage);
        await db.SaveChangesAsync(cancellationToken);
        var properties = SignInSessions.Carry(session.PublicId);
        properties.ExpiresUtc = new DateTimeOffset(session.BeganAt) + (stage == SignInStage.Room || account.TwoFactorEnabled ? ToType : ToSetUp);
        await context.SignInAsync(SchemeOf(stage), new ClaimsPrincipal(new ClaimsIdentity(SchemeOf(stage))), properties);
    }

    /// <summary>Who is at this step, or null when nobody is, or the account has changed since.</summary>
    public async Task<User?> WhoAsync(HttpContext context, SignInStage stage) =>
        await NumberOfAsync(context, stage) is { } id ? (await sessions.FindAsync(id, stage, context.RequestAborted))?.Account : null;

    public async Task<bool> TakeAsync(HttpContext context, SignInStage stage)
    {
        var isTaken = await NumberOfAsync(context, stage) is { } id && await sessions.UseUpAsync(id, stage, context.RequestAborted);
        await context.SignOutAsync(SchemeOf(stage));
        return isTaken;
    }

    public async Task EndAsync(HttpContext context)
    {
        foreach (var stage in Stages)
        {
            await TakeAsync(context, stage);
        }
    }

    internal static void AddCookies(AuthenticationBuilder authentication, IHostEnvironment environment)
    {
        foreach (var stage in Stages)
        {
            authentication.AddCookie(SchemeOf(stage), cookie =>
            {
                cookie.Cookie.Guard($"ResourceRoom.{SchemeOf(stage)}", environment);
                cookie.SlidingExpiration = false;
            });
        }
    }

    private static async Task<Guid?> NumberOfAsync(HttpContext context, SignInStage stage) =>
        SignInSessions.NumberIn((await context.AuthenticateAsync(SchemeOf(stage))).Properties);

    private static string SchemeOf(SignInStage stage) => stage switch
    {
        SignInStage.Code => "SecondStep",
        SignInStage.Room => "RoomChoice",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "No step."),
    };
}
