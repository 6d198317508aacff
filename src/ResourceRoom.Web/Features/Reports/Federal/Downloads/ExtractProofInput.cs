using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Reports.Federal.Downloads;

public sealed record ExtractProofInput
{
    public string? OneTimeCode { get; init; }

    /// <summary>The address of the file that was asked for.</summary>
    public string? File { get; init; }

    internal bool IsForAFile => File is { } file && Array.Exists(Files, start => file.StartsWith(start, StringComparison.Ordinal));

    private static string[] Files { get; } = [$"{Links.FederalExtract}.csv?", $"{Links.FederalExtract}/checks.csv?"];
}

public sealed class ExtractProofInputValidator : AbstractValidator<ExtractProofInput>
{
    private const int MaxLength = 100;

    public ExtractProofInputValidator() => RuleFor(input => input.OneTimeCode).Cascade(CascadeMode.Stop)
        .NotEmpty().WithMessage("Enter the code.")
        .MaximumLength(MaxLength).WithMessage("That is too long to be a code. Enter only the code.");
}
