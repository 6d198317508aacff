using ResourceRoom.Domain.Reporting.Federal.Checks;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

public sealed record ChecksInput
{
    public int After { get; init; }

    public string? FirstDay { get; init; }

    public IList<CheckInput> Checks { get; init; } = [];

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
