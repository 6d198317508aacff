using ResourceRoom.Domain.Reporting.Federal.Checks;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

/// <summary>The form of a new version of the checks.</summary>
public sealed record ChecksInput
{
    /// <summary>The latest version when the page was opened.</summary>
    public int After { get; init; }

    public string? FirstDay { get; init; }

    public IReadOnlyList<CheckInput> Checks { get; init; } = [];

    internal static ChecksInput Of(CheckVersion checks) => new()
    {
        After = checks.Version,
        Checks = [.. checks.Checks.Select(check => new CheckInput { Code = check.Code.ToString(), IsOn = check.IsOn, Text = check.Text })],
    };
}

public sealed record CheckInput
{
    public string? Code { get; init; }

    public bool IsOn { get; init; }

    public string? Text { get; init; }
}
