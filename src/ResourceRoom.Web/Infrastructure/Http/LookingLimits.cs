using System.Security.Claims;
using System.Threading.RateLimiting;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>
/// Bounds how much one account looks at within a minute (OWASP ASVS 2.4.1). The route decides what is counted, so that a new page of a person is
/// counted without saying so.
/// </summary>
internal static class LookingLimits
{
    private static readonly string[] Files = [".csv", ".xlsx"];
    private static readonly string[] PagesOfPeople = ["participants/{", "customers/{", "visits/{", "check-in/card"];

    private enum Look
    {
        Reveal,
        Opening,
        Export,
    }

    public static PartitionedRateLimiter<HttpContext> Of(RateLimits limits) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account && LookOf(context) is { } look
            ? RateLimits.PerMinute($"{look} {account}", PerMinute(limits, look))
            : RateLimitPartition.GetNoLimiter(""));

    private static int PerMinute(RateLimits limits, Look look) => look switch
    {
        Look.Reveal => limits.RevealsPerMinute,
        Look.Opening => limits.OpeningsPerMinute,
        Look.Export => limits.ExportsPerMinute,
        _ => throw new ArgumentOutOfRangeException(nameof(look), look, "No limit."),
    };

    private static Look? LookOf(HttpContext context)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText?.TrimStart('/');
        if (route is null)
        {
            return null;
        }

        if (route.EndsWith("/ssn", StringComparison.Ordinal) && HttpMethods.IsPost(context.Request.Method))
        {
            return Look.Reveal;
        }

        if (Files.Any(ending => route.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return Look.Export;
        }

        var isOfPerson = PagesOfPeople.Any(start => route.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        return isOfPerson && (HttpMethods.IsGet(context.Request.Method) || route.StartsWith("check-in/", StringComparison.Ordinal)) ? Look.Opening : null;
    }
}
