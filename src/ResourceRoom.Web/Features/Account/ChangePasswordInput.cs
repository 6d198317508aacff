using FluentValidation;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The form that changes one's own password. None of it is ever sent back into the page.</summary>
public sealed record ChangePasswordInput
{
    /// <summary>The password so far.</summary>
    public string? CurrentPassword { get; init; }

    /// <summary>The password from now on.</summary>
    public string? NewPassword { get; init; }

    /// <summary>The same once more, against slips of the hand.</summary>
    public string? RepeatPassword { get; init; }
}

/// <summary>Shape of the form.</summary>
public sealed class ChangePasswordInputValidator : AbstractValidator<ChangePasswordInput>
{
    /// <summary>Sets the rules up.</summary>
    public ChangePasswordInputValidator()
    {
        RuleFor(input => input.CurrentPassword).NotEmpty().WithMessage("Enter your current password.");
        RuleFor(input => input.NewPassword).NotEmpty().WithMessage("Enter a new password.")
            .NotEqual(input => input.CurrentPassword).When(input => !string.IsNullOrEmpty(input.NewPassword), ApplyConditionTo.CurrentValidator)
            .WithMessage("The new password is the current one. Choose another.");
        RuleFor(input => input.RepeatPassword).Equal(input => input.NewPassword)
            .WithMessage("The two entries of the new password differ. Enter it twice alike.");
    }
}
