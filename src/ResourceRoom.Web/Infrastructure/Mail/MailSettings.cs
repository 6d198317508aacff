namespace ResourceRoom.Web.Infrastructure.Mail;

public sealed record MailSettings : Unlogged
{
    public const string Section = "ResourceRoom:Mail";

    private const int LastPort = 65535;

    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    /// <summary>Whether the conversation is encrypted before anything is said; a server that cannot is not talked to.</summary>
    public bool StartTls { get; init; } = true;

    public string? UserName { get; init; }

    public string? Password { get; init; }

    public string? PasswordFile { get; init; }

    public string From { get; init; } = "";

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = configuration.ReadSection<MailSettings>(Section);
        if (!settings.HasServer)
        {
            return settings;
        }

        if (settings.WhyNot() is { } reason)
        {
            throw new SettingsException($"{Section}:{reason}");
        }

        return settings.PasswordFile is { Length: > 0 } file ? settings with { Password = ReadPassword(file) } : settings;
    }

    private string? WhyNot()
    {
        var (hasUser, hasPassword, hasFile) = (!string.IsNullOrEmpty(UserName), !string.IsNullOrEmpty(Password), !string.IsNullOrEmpty(PasswordFile));
        return this switch
        {
            { Port: < 1 or > LastPort } => $"Port is {Port}. Expected: 1 to {LastPort}.",
            _ when !EmailAddress.TryParse(From, out _) => $"From is \"{From}\". Expected: the email address that messages come from.",
            _ when hasPassword && hasFile => "Password and PasswordFile are both set. Expected: one of them.",
            _ when hasUser != (hasPassword || hasFile) => "UserName and a password go together. Expected: both, or neither.",
            _ when hasUser && !StartTls => "UserName is set without StartTls. The password would be sent unencrypted.",
            _ => null,
        };
    }

    private static string ReadPassword(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"{Section}:PasswordFile cannot be read: {unreadable.Message}");
        }
    }
}
