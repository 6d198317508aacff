namespace ResourceRoom.Web.Features.Account.SignIn;

public sealed record SignInInput
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    public string? ReturnUrl { get; init; }
}

public sealed class SignInInputValidator : AbstractValidator<SignInInput>
{
    // As long as Identity stores one; spaces around it do not count.
    private const int MaxEmailLength = 256;

    public SignInInputValidator()
    {
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your email address.")
            .MaximumLength(MaxEmailLength).WithMessage($"An email address can be up to {MaxEmailLength} characters.");
        RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password.");
    }
}
