namespace ResourceRoom.Web.Infrastructure;

/// <summary>The agency's own words on pages. Each may be absent: then nothing is shown, and no law is named for it.</summary>
public sealed record AgencySettings
{
    public const string Section = "ResourceRoom:Agency";
    public const string ContactSetting = "ResourceRoom:Help:Contact";
    public const int LongestName = 100;
    public const int LongestContact = 500;
    public const int LongestSsnNotice = 700;
    public const int LongestSignInNotice = 5000;

    public string? Name { get; init; }

    /// <summary>The notice that a system gives before anybody signs in, a paragraph a line.</summary>
    public IReadOnlyList<string> SignInNotice { get; init; } = [];

    /// <summary>By which authority the SSN is asked for, in the agency's words: no longer than a page of the paper sheet has room for.</summary>
    public string? SsnNotice { get; init; }

    public string? SsnNoticeSpanish { get; init; }

    /// <summary>Whom the help page says to ask.</summary>
    public string? HelpContact { get; init; }

    public static AgencySettings Read(IConfiguration configuration) => new()
    {
        Name = Line(configuration, $"{Section}:{nameof(Name)}", LongestName),
        SignInNotice = [.. (Text(configuration, $"{Section}:{nameof(SignInNotice)}", LongestSignInNotice) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        SsnNotice = Text(configuration, $"{Section}:{nameof(SsnNotice)}", LongestSsnNotice),
        SsnNoticeSpanish = Text(configuration, $"{Section}:{nameof(SsnNoticeSpanish)}", LongestSsnNotice),
        HelpContact = Line(configuration, ContactSetting, LongestContact),
    };

    private static string? Line(IConfiguration configuration, string setting, int longest)
    {
        var text = Text(configuration, setting, longest);
        return text?.Contains('\n', StringComparison.Ordinal) is true ? throw new SettingsException($"{setting} has several lines. Expected: one.") : text;
    }

    private static string? Text(IConfiguration configuration, string setting, int longest)
    {
        var text = configuration[setting]?.ReplaceLineEndings("\n").Trim();
        return text switch
        {
            null or "" => null,
            _ when text.Length > longest => throw new SettingsException($"{setting} has {text.Length} characters. Expected: {longest} at most."),
            _ => text,
        };
    }
}
