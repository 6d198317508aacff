using ResourceRoom.Web.Features.Loads.Receipts;

namespace ResourceRoom.Web.Features.Loads.Upload;

public sealed record UploadInput
{
    /// <summary>The code of a system.</summary>
    public string? System { get; init; }

    /// <summary>One of <see cref="LoadMode"/>; empty for what the system is set to.</summary>
    public string? Mode { get; init; }

    public bool CheckOnly { get; init; }

    /// <summary>Only its message; the file itself is read while it comes.</summary>
    public string? File { get; init; }
}

public sealed class UploadInputValidator : AbstractValidator<UploadInput>
{
    public UploadInputValidator()
    {
        RuleFor(input => input.System).NotEmpty().WithMessage("Choose the system that the file comes from.");
        RuleFor(input => input.Mode).Must(mode => mode is null or "" or LoadMode.ByRows or LoadMode.AllOrNothing).WithMessage("Choose from the list what happens to rows with mistakes.");
    }
}
