using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;

namespace ResourceRoom.Web.Infrastructure.Http;

public sealed class RateLimits
{
    public const string SignIn = "sign-in";

    public const string Search = "search";

    public const string Calendar = "calendar";

    public const int WindowSeconds = 60;

    private const string Section = "ResourceRoom:RateLimits";
    private const int NetworkBytes = 8;

    public int SignInPerMinute { get; init; } = 120;

    public int SearchPerMinute { get; init; } = 300;

    public int CalendarPerMinute { get; init; } = 120;

    public int ApiPerMinute { get; init; } = 120;

    public int RevealsPerMinute { get; init; } = 20;

    public int OpeningsPerMinute { get; init; } = 300;

    public int ExportsPerMinute { get; init; } = 30;

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.ReadSection<RateLimits>(Section);
        services.AddSingleton(limits).AddSingleton(new ApiLimiter(limits.ApiPerMinute));
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.AddPolicy(SignIn, context => PerMinute(AccountOf(context) ?? NetworkOf(context.Connection.RemoteIpAddress), limits.SignInPerMinute));
            options.AddPolicy(Calendar, context => PerMinute(NetworkOf(context.Connection.RemoteIpAddress), limits.CalendarPerMinute));
            options.AddPolicy(Search, context => PerMinute(AccountOf(context), limits.SearchPerMinute));
            options.GlobalLimiter = LookingLimits.Of(limits);
            options.OnRejected = static (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = WindowSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static string? AccountOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    internal static string? NetworkOf(IPAddress? address)
    {
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString();
        }

        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, NetworkBytes, bytes.Length - NetworkBytes);
        return new IPAddress(bytes).ToString();
    }

    internal static RateLimitPartition<string> PerMinute(string? whose, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(whose ?? "", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = permits,
            Window = TimeSpan.FromSeconds(WindowSeconds),
            SegmentsPerWindow = 6,
        });
}
