using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public sealed record InvitationInput
{
    public string? Email { get; init; }
}

public sealed class InvitationInputValidator : AbstractValidator<InvitationInput>
{
    public InvitationInputValidator() => RuleFor(input => input.Email).MustBeAnEmailAddress();
}
