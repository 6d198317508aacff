using FluentValidation;

namespace ResourceRoom.Web.Features.Account;

/// <summary>The form that takes the second factor while signing in.</summary>
public sealed record SecondStepInput
{
    /// <summary>The code of the app, or a recovery code; never sent back into the page.</summary>
    public string? OneTimeCode { get; init; }

    /// <summary>Where to go afterwards; only an address of this site is followed.</summary>
    public string? ReturnUrl { get; init; }
}

/// <summary>Shape of the form.</summary>
public sealed class SecondStepInputValidator : AbstractValidator<SecondStepInput>
{
    /// <summary>Sets the rules up.</summary>
    public SecondStepInputValidator() => RuleFor(input => input.OneTimeCode).OneTimeCode();
}
