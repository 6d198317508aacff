namespace ResourceRoom.Web.Features.Account.Passwords;

/// <summary>The form behind a link: a password, twice. None of it is ever sent back into the page.</summary>
public sealed record NewPasswordInput
{
    public string? NewPassword { get; init; }

    public string? RepeatPassword { get; init; }
}

public sealed class NewPasswordInputValidator : AbstractValidator<NewPasswordInput>
{
    public NewPasswordInputValidator()
    {
        RuleFor(input => input.NewPassword).NotEmpty().WithMessage("Enter a new password.");
        RuleFor(input => input.RepeatPassword).Equal(input => input.NewPassword)
            .WithMessage("The passwords don’t match.");
    }
}
