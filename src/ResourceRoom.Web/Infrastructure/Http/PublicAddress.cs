namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>
/// Where people reach the program, for links that leave it by mail: setting <c>ResourceRoom:PublicAddress</c>. Never taken
/// from a request outside Development: whoever sends one may write any host into it.
/// </summary>
public sealed class PublicAddress(Uri? configured, IHttpContextAccessor context, IHostEnvironment environment)
{
    public const string Setting = "ResourceRoom:PublicAddress";

    public static Uri? Read(IConfiguration configuration, IHostEnvironment environment, bool isNeeded)
    {
        var text = configuration[Setting];
        if (string.IsNullOrWhiteSpace(text))
        {
            return isNeeded && !environment.IsDevelopment()
                ? throw new SettingsException($"{Setting} is empty. Email contains links, so set it to the address people use, such as https://resourceroom.example.org.")
                : null;
        }

        var isGood = Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && address.Scheme == Uri.UriSchemeHttp))
            && address.PathAndQuery == "/" && address.Fragment.Length == 0;
        return isGood ? address : throw new SettingsException($"{Setting} is \"{text}\". Expected: https:// and a host, with nothing after it.");
    }

    /// <summary>Whether links can leave the program. In Development a job has no request to take the address from.</summary>
    public bool IsKnown => configured is not null || (environment.IsDevelopment() && context.HttpContext is not null);

    public Uri Of(string pathAndQuery)
    {
        var site = configured ?? (environment.IsDevelopment() && context.HttpContext?.Request is { } request
            ? new Uri($"{request.Scheme}://{request.Host}")
            : throw new InvalidOperationException($"{Setting} is empty."));
        return new Uri(site, pathAndQuery);
    }
}
