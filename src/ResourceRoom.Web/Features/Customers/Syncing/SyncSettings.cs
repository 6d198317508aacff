namespace ResourceRoom.Web.Features.Customers.Syncing;

/// <summary>The remote system that plans are synced with, if there is one.</summary>
public sealed record SyncSettings : Unlogged
{
    public const string Section = "ResourceRoom:Sync";

    private const int LongestWait = 120;
    private const int LongestName = 12;

    /// <summary>Where it answers; its paths follow.</summary>
    public Uri? Address { get; init; }

    public string Name { get; init; } = "IWDS";

    /// <summary>A file with the token that is sent as <c>Authorization: Bearer</c>.</summary>
    public string? TokenFile { get; init; }

    public int TimeoutSeconds { get; init; } = 20;

    public static SyncSettings Read(IConfiguration configuration)
    {
        var settings = configuration.ReadSection<SyncSettings>(Section);
        return settings.WhyNot() is { } why ? throw new SettingsException($"{Section}:{why}") : settings;
    }

    public string? ReadToken()
    {
        if (string.IsNullOrEmpty(TokenFile))
        {
            return null;
        }

        try
        {
            return File.ReadAllText(TokenFile).Trim();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{Section}:TokenFile cannot be read: {unreadable.Message}");
        }
    }

    private string? WhyNot() => this switch
    {
        { Address: { IsAbsoluteUri: false } } => $"Address is {Address}. Expected: an absolute address.",
        { Address: { IsLoopback: false, Scheme: not "https" } } => $"Address is {Address}. Expected: https, because it carries what is known of customers.",
        { Name.Length: 0 or > LongestName } => $"Name has {Name.Length} characters. Expected: 1 to {LongestName}.",
        { TimeoutSeconds: < 1 or > LongestWait } => $"TimeoutSeconds is {TimeoutSeconds}. Expected: 1 to {LongestWait}.",
        _ => null,
    };
}
