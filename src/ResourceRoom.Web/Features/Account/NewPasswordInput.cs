using FluentValidation;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The form behind a link: a password, twice. None of it is ever sent back into the page.</summary>
public sealed record NewPasswordInput
{
    /// <summary>The password from now on.</summary>
    public string? NewPassword { get; init; }

    /// <summary>The same once more, against slips of the hand.</summary>
    public string? RepeatPassword { get; init; }
}

/// <summary>Shape of the form.</summary>
public sealed class NewPasswordInputValidator : AbstractValidator<NewPasswordInput>
{
    /// <summary>Sets the rules up.</summary>
    public NewPasswordInputValidator()
    {
        RuleFor(input => input.NewPassword).NotEmpty().WithMessage("Enter a new password.");
        RuleFor(input => input.RepeatPassword).Equal(input => input.NewPassword)
            .WithMessage("The two entries of the new password differ. Enter it twice alike.");
    }
}
