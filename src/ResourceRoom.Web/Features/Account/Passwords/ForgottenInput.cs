namespace ResourceRoom.Web.Features.Account.Passwords;

public sealed record ForgottenInput
{
    public string? Email { get; init; }
}

public sealed class ForgottenInputValidator : AbstractValidator<ForgottenInput>
{
    // As long as Identity stores one.
    private const int MaxEmailLength = 256;

    public ForgottenInputValidator()
    {
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your email address.")
            .MaximumLength(MaxEmailLength).WithMessage($"An email address can be up to {MaxEmailLength} characters.")
            .Must(email => email is null || !email.Any(char.IsControl)).WithMessage("Enter a valid email address, such as name@example.org.");
    }
}
