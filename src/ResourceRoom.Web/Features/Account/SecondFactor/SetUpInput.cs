namespace ResourceRoom.Web.Features.Account.SecondFactor;

public sealed record SetUpInput
{
    public string? Offer { get; init; }

    public string? OneTimeCode { get; init; }

    public string? ReturnUrl { get; init; }
}

public sealed class SetUpInputValidator : AbstractValidator<SetUpInput>
{
    public SetUpInputValidator() => RuleFor(input => input.OneTimeCode).OneTimeCode();
}
