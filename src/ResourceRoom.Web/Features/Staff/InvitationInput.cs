using FluentValidation;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>The form that sends an invitation once more.</summary>
public sealed record InvitationInput
{
    /// <summary>Where it goes: the account's address, or a corrected one.</summary>
    public string? Email { get; init; }
}

/// <summary>Shape of the form.</summary>
public sealed class InvitationInputValidator : AbstractValidator<InvitationInput>
{
    /// <summary>Sets the rules up.</summary>
    public InvitationInputValidator() => RuleFor(input => input.Email).IsAStaffAddress();
}
