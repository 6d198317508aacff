using FluentValidation;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The form that confirms an offered second factor.</summary>
public sealed record SetUpInput
{
    /// <summary>The offer, sealed.</summary>
    public string? Offer { get; init; }

    /// <summary>The code that the app shows.</summary>
    public string? OneTimeCode { get; init; }

    /// <summary>Where to go afterwards; only an address of this site is followed.</summary>
    public string? ReturnUrl { get; init; }
}

/// <summary>Shape of the form.</summary>
public sealed class SetUpInputValidator : AbstractValidator<SetUpInput>
{
    /// <summary>Sets the rules up.</summary>
    public SetUpInputValidator() => RuleFor(input => input.OneTimeCode).OneTimeCode();
}
