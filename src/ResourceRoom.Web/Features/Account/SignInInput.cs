using FluentValidation;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The sign-in form.</summary>
public sealed record SignInInput
{
    /// <summary>E-mail address of the account.</summary>
    public string? Email { get; init; }

    /// <summary>The password; never sent back into the page.</summary>
    public string? Password { get; init; }

    /// <summary>Where to go afterwards; only an address of this site is followed.</summary>
    public string? ReturnUrl { get; init; }
}

/// <summary>Shape of the sign-in form.</summary>
public sealed class SignInInputValidator : AbstractValidator<SignInInput>
{
    // As long as Identity stores one; spaces around it do not count.
    private const int MaxEmailLength = 256;

    /// <summary>Sets the rules up.</summary>
    public SignInInputValidator()
    {
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address.")
            .MaximumLength(MaxEmailLength).WithMessage($"An e-mail address has at most {MaxEmailLength} characters.");
        RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password.");
    }
}
