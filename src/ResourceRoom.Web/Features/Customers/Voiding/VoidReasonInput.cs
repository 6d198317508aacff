using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Voiding;

public sealed record VoidReasonInput : Unlogged
{
    public string? Reason { get; init; }

    internal string Words => TypedText.Clean(Reason)!;
}

public sealed class VoidReasonInputValidator : AbstractValidator<VoidReasonInput>
{
    public VoidReasonInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why it is voided", IVoidable.ReasonLength);
}
