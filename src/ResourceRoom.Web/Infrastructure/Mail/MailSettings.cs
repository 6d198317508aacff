using System.Net.Mail;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>How mail leaves the program: section <c>ResourceRoom:Mail</c>.</summary>
public sealed record MailSettings
{
    /// <summary>Name of the section.</summary>
    public const string Section = "ResourceRoom:Mail";

    private const int LastPort = 65535;

    /// <summary>The mail server that takes messages; none when empty.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether the conversation is encrypted before anything is said; a server that cannot is not talked to.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>Name of the account at the mail server, if it asks for one.</summary>
    public string? UserName { get; init; }

    /// <summary>Password of that account.</summary>
    public string? Password { get; init; }

    /// <summary>File that holds the password, such as a mounted secret; instead of <see cref="Password"/>.</summary>
    public string? PasswordFile { get; init; }

    /// <summary>Whom messages come from.</summary>
    public string From { get; init; } = "";

    /// <summary>Whether there is a mail server.</summary>
    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    /// <summary>The Message-Id of a message: the same however often it is sent.</summary>
    public string MessageIdOf(Guid mail) => $"<{mail}@{new MailAddress(From).Host}>";

    /// <summary>Reads the section, and the password out of its file.</summary>
    /// <exception cref="SettingsException">A server is named, and something it needs is missing or contradicts itself.</exception>
    public static MailSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection(Section).Get<MailSettings>() ?? new MailSettings();
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

    /// <summary>The type's name alone: the password never reaches a log by accident.</summary>
    public override string ToString() => nameof(MailSettings);

    private string? WhyNot()
    {
        var (hasUser, hasPassword, hasFile) = (!string.IsNullOrEmpty(UserName), !string.IsNullOrEmpty(Password), !string.IsNullOrEmpty(PasswordFile));
        return this switch
        {
            { Port: < 1 or > LastPort } => $"Port is {Port}. Expected: 1 to {LastPort}.",
            _ when !MailAddress.TryCreate(From, out _) => $"From is \"{From}\". Expected: the e-mail address that messages come from.",
            _ when hasPassword && hasFile => "Password and PasswordFile are both set. Expected: one of them.",
            _ when hasUser != (hasPassword || hasFile) => "UserName and a password go together. Expected: both, or neither.",
            _ when hasUser && !StartTls => "UserName is set without StartTls. The password would travel in clear.",
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
