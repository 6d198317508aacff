using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ResourceRoom.Web.Features.Account.SecondFactor;

/// <summary>Proof that the owner of the account is at the page, before its second factor changes. None of it is ever sent back into the page.</summary>
public sealed record ProofInput
{
    public string? Password { get; init; }

    public string? OneTimeCode { get; init; }

    public string? Offer { get; init; }

    [BindNever]
    public bool AsksForCode { get; init; }
}

public sealed class ProofInputValidator : AbstractValidator<ProofInput>
{
    public ProofInputValidator()
    {
        RuleFor(input => input.Password).NotEmpty().WithMessage("Enter your password.");
        RuleFor(input => input.OneTimeCode).OneTimeCode().When(input => input.AsksForCode);
    }
}
