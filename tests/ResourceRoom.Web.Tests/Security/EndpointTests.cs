using System.Net;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

/// <summary>Asks every endpoint of the program itself, so that a new one is asked too.</summary>
[Trait("Category", "OneEngine")]
public sealed partial class EndpointTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    // Whoever adds to this list opens a page to everybody.
    private static readonly string[] PagesBeforeSignIn =
    [
        "GET /account/sign-in", "HEAD /account/sign-in", "GET /account/forgotten", "POST /account/forgotten", "GET /account/forgotten/sent",
        "GET /account/reset", "POST /account/reset", "GET /account/invitation", "POST /account/invitation",
    ];

    private static readonly string[] OpenToEverybody =
    [
        .. PagesBeforeSignIn, "GET /api/docs", "GET /dev/mail", "GET /dev/mail/{id:guid}",
        "GET /account/room", "GET /account/signed-out", "POST /account/room", "POST /account/sign-in",
        "GET /account/second-factor/code", "GET /account/second-factor/first", "GET /account/second-factor/recovery-code",
        "POST /account/second-factor/code", "POST /account/second-factor/first", "POST /account/second-factor/recovery-code",
        "GET /follow-ups/feed/{secret}.ics", "HEAD /follow-ups/feed/{secret}.ics",
        "* /error", "* /error/{status:int:range(400,599)}", "* /health/live", "* /health/ready",
    ];

    private static readonly string[] StepsOfSignIn =
    [
        "/account/sign-in", "/account/room", "/account/second-factor/code", "/account/second-factor/first", "/account/second-factor/recovery-code",
    ];

    [Fact]
    public async Task Endpoints_Anonymous_AreRefusedExceptListedOnes()
    {
        var browser = app.NewBrowser();
        var open = new List<string>();

        foreach (var (method, pattern) in Endpoints())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method == "*" ? "GET" : method), Fill(pattern));
            using var response = await browser.Http.SendAsync(request);
            if (!AsksForKey(response) && (!LeadsToSignIn(response) || response.Content.Headers.ContentLength > 0))
            {
                open.Add($"{method} {pattern}");
            }
        }

        // Without somebody whose password was right, the steps after it lead to the sign-in form too.
        Assert.Equal(
            OpenToEverybody.Where(page => !page.Contains(" /account/", StringComparison.Ordinal)).Concat(PagesBeforeSignIn).Order(StringComparer.Ordinal),
            open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnonymousEndpoints_MatchList()
    {
        var anonymous = Routes()
            .Where(route => route.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null && !IsFile(route))
            .SelectMany(Named)
            .Select(named => $"{named.Method} {named.Pattern}");

        Assert.Equal(OpenToEverybody.Order(StringComparer.Ordinal), anonymous.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Posts_WithoutToken_AreRefused()
    {
        Browser[] browsers =
        [
            await app.SignInTechnicianAsync(await app.CreateRoomAsync()), await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager)),
            await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null)), await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer)),
        ];
        var taken = new List<string>();

        foreach (var (_, pattern) in Endpoints().Where(endpoint => endpoint.Method is not ("GET" or "HEAD" or "*") && !IsForPrograms(endpoint.Pattern)))
        {
            var answers = new List<HttpStatusCode>();
            foreach (var browser in browsers)
            {
                using var content = new FormUrlEncodedContent([new("x", "y")]);
                using var response = await browser.Http.PostAsync(new Uri(Fill(pattern), UriKind.Relative), content);
                var isSignInAgain = response.Headers.Location?.OriginalString.EndsWith("?reason=expired", StringComparison.Ordinal) is true;
                answers.Add(isSignInAgain ? HttpStatusCode.BadRequest : response.StatusCode);
            }

            // A role that may not post there at all is told that first.
            if (!answers.Contains(HttpStatusCode.BadRequest) || answers.Exists(status => status is not (HttpStatusCode.BadRequest or HttpStatusCode.Forbidden)))
            {
                taken.Add($"{pattern} answered {string.Join(", ", answers)}");
            }
        }

        Assert.Empty(taken);
    }

    /// <summary>Of characters that .NET does not know, whoever asks for a field first fails.</summary>
    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=edge")]
    public async Task Endpoints_FormInOtherCharacters_NeverFail(string type)
    {
        Browser[] browsers =
        [
            app.NewBrowser(), await app.SignInTechnicianAsync(await app.CreateRoomAsync()), await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager)),
            await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null)), await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer)),
        ];
        foreach (var browser in browsers)
        {
            await browser.OpenAsync("/");
        }

        var wrong = new List<string>();
        foreach (var (method, pattern) in Endpoints().Where(endpoint => endpoint.Method != "*" && endpoint.Pattern != "/account/sign-out"))
        {
            foreach (var browser in browsers)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), Fill(pattern));
                request.Content = new StringContent("--edge\r\nContent-Disposition: form-data; name=x\r\nContent-Type: text/plain; charset=utf-7\r\n\r\ny\r\n--edge--\r\n");
                request.Content.Headers.Remove("Content-Type");
                request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                request.Headers.Add("RequestVerificationToken", browser.Page.QuerySelector("meta[name=csrf-token]")?.GetAttribute("content") ?? "none");
                using var response = await browser.Http.SendAsync(request);
                if (response.StatusCode >= HttpStatusCode.InternalServerError || response.IsSuccessStatusCode)
                {
                    wrong.Add($"{method} {pattern} answered {(int)response.StatusCode}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Pages_RoleWithoutPermission_AreForbidden()
    {
        var opened = new List<string>();
        foreach (var role in new[] { Roles.Technician, Roles.CaseManager, Roles.LwiaAdministrator, Roles.Oet, Roles.Customer, Roles.Monitor })
        {
            var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20, role == Roles.Technician ? [await app.CreateRoomAsync()] : []));
            foreach (var route in Routes().Where(route => route.Metadata.GetOrderedMetadata<AllowAttribute>()
                .Any(allow => !RolePermissions.Grant([role], allow.Permission))))
            {
                foreach (var (method, pattern) in Named(route))
                {
                    using var request = new HttpRequestMessage(new HttpMethod(method), Fill(pattern));
                    using var response = await browser.Http.SendAsync(request);
                    if (response.StatusCode != HttpStatusCode.Forbidden)
                    {
                        opened.Add($"{role}: {method} {pattern} answered {(int)response.StatusCode}");
                    }
                }
            }
        }

        Assert.Empty(opened);
    }

    /// <summary>Also what the role's permissions would open: a monitor changes nothing but the own account, and takes no files along.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(20)]
    public async Task ChangesAndFiles_Monitor_AreForbidden(int? lwia)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Monitor, lwia));
        await browser.OpenAsync("/inbox");
        var opened = new List<string>();
        foreach (var (method, pattern) in Endpoints().Where(endpoint => !endpoint.Pattern.StartsWith("/account/", StringComparison.Ordinal) && endpoint.Method != "*"
            && (endpoint.Method is not ("GET" or "HEAD") || endpoint.Pattern.EndsWith(".csv", StringComparison.Ordinal) || endpoint.Pattern.EndsWith(".xlsx", StringComparison.Ordinal))))
        {
            foreach (var path in new[] { Fill(pattern), $"{Fill(pattern)}/" })
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                using var response = await browser.Http.SendAsync(request);
                if (response.StatusCode != HttpStatusCode.Forbidden)
                {
                    opened.Add($"{method} {path} answered {(int)response.StatusCode}");
                }
            }
        }

        Assert.Empty(opened);
    }

    /// <summary>A program has no cookie that another site could use.</summary>
    private static bool IsForPrograms(string pattern) => pattern.StartsWith("/api/", StringComparison.Ordinal);

    private static bool AsksForKey(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized && response.Headers.WwwAuthenticate.ToString() == "Bearer";

    private static bool LeadsToSignIn(HttpResponseMessage response) =>
        response.Headers.Location is { } to
        && new Uri(new Uri("https://localhost"), to) is { Host: "localhost", AbsolutePath: var path } && StepsOfSignIn.Contains(path);

    private IEnumerable<RouteEndpoint> Routes() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private IEnumerable<(string Method, string Pattern)> Endpoints() => Routes().Where(route => !IsFile(route)).SelectMany(Named).Distinct();

    private static bool IsFile(RouteEndpoint route) =>
        route.Metadata.GetMetadata<ControllerActionDescriptor>() is null && !route.RoutePattern.RawText!.StartsWith("/health", StringComparison.Ordinal);

    private static IEnumerable<(string Method, string Pattern)> Named(RouteEndpoint route) =>
        (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])
            .Select(method => (method, $"/{route.RoutePattern.RawText!.TrimStart('/')}"));

    private static string Fill(string pattern) => Parameter().Replace(
        pattern,
        parameter => parameter.Value switch
        {
            var text when text.Contains(":guid", StringComparison.Ordinal) => Guid.Empty.ToString(),
            var text when text.Contains(":int", StringComparison.Ordinal) || text.Contains(":long", StringComparison.Ordinal) => "404",
            _ => "x",
        });

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
