using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.ApiKeys;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Security.SignIn;

public static class SignInSetup
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan IdleWarning = TimeSpan.FromMinutes(2);

    public static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(5);

    // OWASP's figure for PBKDF2 with SHA-512, which Identity uses.
    private const int HashIterations = 210_000;

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddIdentityCore<User>(ConfigureIdentity)
            .AddRoles<IdentityRole<long>>()
            .AddEntityFrameworkStores<ResourceRoomDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddPasswordValidator<PasswordBlocklist>()
            .AddDefaultTokenProviders();
        services.AddScoped<IPasswordHasher<User>, PasswordHasher>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.AddScoped<PasswordCheck>().AddScoped<PasswordSetting>();
        services.AddScoped<SignInTrail>();
        services.AddSingleton(new SecondFactorRule(environment, configuration));
        services.AddScoped<StoredFactors>().AddScoped<SecondFactorCheck>().AddScoped<SecondFactorChangedMail>().AddScoped<ResetSecondFactor>();

        services.AddScoped<ISecurityStampValidator, RoomStampValidator>();
        services.AddOptions<SecurityStampValidatorOptions>().Configure<TimeProvider>((options, time) =>
        {
            options.TimeProvider = time;
            options.ValidationInterval = LookInterval;
        });

        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyScheme>(ApiKeyScheme.Name, configureOptions: null)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie => ConfigureCookie(cookie, environment))

            // Never set: no device is remembered. When Identity ends a sign-in whose stamp has changed, it ends this one too and fails without it.
            .AddCookie(IdentityConstants.TwoFactorRememberMeScheme, cookie => cookie.Cookie.Guard("ResourceRoom.SecondFactor", environment));
        SignInSteps.AddCookies(authentication, environment);
        services.AddSingleton<RefusedRequests>().AddSingleton<EndedSessions>().AddSingleton<PasswordTries>();
        services.AddScoped<SignInOrigin>().AddScoped<SignInSessions>().AddScoped<SignInSteps>().AddScoped<SigningOut>().AddScoped<KnownBrowsers>().AddScoped<UnlockAccount>();
        services.AddScoped<RoomSignIn>();
        services.AddScoped<AccountLinks>();

        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }

    private static void ConfigureIdentity(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;

        // An address may hold any character that its mail server allows, such as the apostrophe of O'Brien.
        options.User.AllowedUserNameCharacters = "";

        // NIST SP 800-63B-4: length and a blocklist, both in PasswordBlocklist; no composition rules.
        options.Password.RequiredLength = 1;
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
    }

    private static void ConfigureCookie(CookieAuthenticationOptions cookie, IHostEnvironment environment)
    {
        cookie.Cookie.Guard("ResourceRoom.SignIn", environment);
        cookie.LoginPath = "/account/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = IdleLimit;
        cookie.SlidingExpiration = true;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnSigningIn = SignInAge.KeepAsync,
            OnValidatePrincipal = ValidateAsync,
            OnCheckSlidingExpiration = RenewOnEveryUse,
            OnRedirectToLogin = SendToSignIn,
            OnRedirectToAccessDenied = AnswerForbidden,
        };
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (SignInAge.IsOver(context))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
        context.ShouldRenew &= !NoSlidingExpirationAttribute.Stands(context.HttpContext);
    }

    /// <summary>The framework renews only in the second half of the time; idle means 15 minutes after the last request.</summary>
    private static Task RenewOnEveryUse(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > TimeSpan.FromSeconds(5) && !NoSlidingExpirationAttribute.Stands(context.HttpContext);
        return Task.CompletedTask;
    }

    private static Task SendToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments(ApiProblem.Addresses))
        {
            return ApiProblem.NotFound.WriteAsync(context.HttpContext);
        }

        if (context.Request.WantsFragment())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            var address = PageOfForm(context.Request) is { } page ? QueryHelpers.AddQueryString(context.Options.LoginPath, context.Options.ReturnUrlParameter, page) : context.RedirectUri;
            context.Response.Redirect(HasEndedIdle(context) ? QueryHelpers.AddQueryString(address, "reason", "idle") : address);
        }

        return Task.CompletedTask;
    }

    /// <summary>The page from which a form was sent: that of the form itself may not be there to open. Null for a page that is opened.</summary>
    private static string? PageOfForm(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && request.ComesFromThisSite()
            && Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value
            ? page.PathAndQuery
            : null;

    private static bool HasEndedIdle(RedirectContext<CookieAuthenticationOptions> context)
    {
        var options = context.Options;
        var cookie = options.CookieManager.GetRequestCookie(context.HttpContext, options.Cookie.Name!);
        var ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return ticket?.Properties.ExpiresUtc < options.TimeProvider!.GetUtcNow();
    }

    private static Task AnswerForbidden(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
