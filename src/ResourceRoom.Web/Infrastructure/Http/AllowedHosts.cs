using Microsoft.Extensions.Primitives;

namespace ResourceRoom.Web.Infrastructure.Http;

/// <summary>The names that the program answers to. Whoever sends a request may write any name into it, and redirects would lead there.</summary>
public sealed class AllowedHosts
{
    public const string Setting = "AllowedHosts";

    private const string Any = "*";
    private const string AnyBelow = "*.";

    private readonly IList<StringSegment> names;

    private AllowedHosts(IEnumerable<string> names) => this.names = [.. names.Select(name => new StringSegment(name))];

    public static AllowedHosts Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var listed = (configuration[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (environment.IsDevelopment() && (listed.Length == 0 || listed.Contains(Any)))
        {
            return new AllowedHosts([Any]);
        }

        var names = listed.Select(NameIn).ToList();
        if (PublicAddress.Read(configuration, environment, isNeeded: false) is { } address)
        {
            names.Add(NameOf(address));
        }

        return names.Count > 0
            ? new AllowedHosts(names)
            : throw new SettingsException($"{PublicAddress.Setting} is empty, and so is {Setting}. Set the first to the address people use, such as https://resourceroom.example.org.");
    }

    public bool Contain(HttpRequest request) => request.Host.HasValue && HostString.MatchesAny(request.Headers.Host.ToString(), names);

    private static string NameIn(string listed)
    {
        var start = listed.StartsWith(AnyBelow, StringComparison.Ordinal) ? AnyBelow : "";
        return Uri.TryCreate($"https://{listed[start.Length..]}/", UriKind.Absolute, out var address)
            && address is { IsDefaultPort: true, PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? start + NameOf(address)
            : throw new SettingsException($"{Setting} contains \"{listed}\". Expected: the names people use, such as resourceroom.example.org, with semicolons between.");
    }

    private static string NameOf(Uri address) => address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
}
