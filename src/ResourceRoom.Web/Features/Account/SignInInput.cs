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
    /// <summary>Sets the rules up.</summary>
    public SignInInputValidator()
    {
        RuleFor(input => input.Email).NotEmpty().WithMessage("Enter your e-mail address.");
        RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password.");
    }
}
