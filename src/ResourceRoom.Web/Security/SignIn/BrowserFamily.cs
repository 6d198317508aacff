namespace ResourceRoom.Web.Security.SignIn;

/// <summary>
/// The family of a browser and its system, in words: enough for someone to know their own again. Only these words are ever
/// kept, never what the browser sent.
/// </summary>
public static class BrowserFamily
{
    // The first that is found: every browser also claims to be those that came before it.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public static string? Of(string? userAgent)
    {
        if (string.IsNullOrWhiteSpace(userAgent))
        {
            return null;
        }

        var browser = NameIn(Browsers, userAgent) ?? "Unknown browser";
        return NameIn(Systems, userAgent) is { } system ? $"{browser} on {system}" : browser;
    }

    private static string? NameIn((string Sign, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(one => userAgent.Contains(one.Sign, StringComparison.Ordinal)).Name;
}
