using FluentValidation;

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
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address.")
            .MaximumLength(MaxEmailLength).WithMessage($"An e-mail address has at most {MaxEmailLength} characters.")
            .Must(email => email is null || !email.Any(char.IsControl)).WithMessage("This is no e-mail address. Type it as in name@example.org.");
    }
}
