namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>The form that changes one's own password. None of it is ever sent back into the page.</summary>
public sealed record ChangePasswordInput
{
    public string? CurrentPassword { get; init; }

    public string? NewPassword { get; init; }

    public string? RepeatPassword { get; init; }
}

public sealed class ChangePasswordInputValidator : AbstractValidator<ChangePasswordInput>
{
    public ChangePasswordInputValidator()
    {
        RuleFor(input => input.CurrentPassword).NotEmpty().WithMessage("Enter your current password.");
        RuleFor(input => input.NewPassword).NotEmpty().WithMessage("Enter a new password.")
            .NotEqual(input => input.CurrentPassword).When(input => !string.IsNullOrEmpty(input.NewPassword), ApplyConditionTo.CurrentValidator)
            .WithMessage("That is your current password. Choose a new one.");
        RuleFor(input => input.RepeatPassword).Equal(input => input.NewPassword)
            .WithMessage("The passwords don’t match.");
    }
}
