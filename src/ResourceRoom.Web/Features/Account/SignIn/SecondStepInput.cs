namespace ResourceRoom.Web.Features.Account.SignIn;

public sealed record SecondStepInput
{
    /// <summary>The code of the app, or a recovery code; never sent back into the page.</summary>
    public string? OneTimeCode { get; init; }

    public string? ReturnUrl { get; init; }
}

public sealed class SecondStepInputValidator : AbstractValidator<SecondStepInput>
{
    public SecondStepInputValidator() => RuleFor(input => input.OneTimeCode).OneTimeCode();
}
