using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Contacts;

public sealed record EmailInput : Unlogged
{
    /// <summary>The version that was shown, 0 when there was none; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? Email { get; init; }
}

public sealed class EmailInputValidator : AbstractValidator<EmailInput>
{
    public EmailInputValidator() => RuleFor(input => input.Email).MayBeAnEmailAddress();
}
