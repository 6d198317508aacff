using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Catalog.Retiring;

public sealed record RetirementInput
{
    public const int ReasonLength = 200;

    public string? Day { get; init; }

    public string? Reason { get; init; }
}

public sealed class RetirementInputValidator : AbstractValidator<RetirementInput>
{
    public RetirementInputValidator()
    {
        RuleFor(input => input.Day).MustBeADate("retirement");
        RuleFor(input => input.Reason).MustBeAReason("Enter why the service is retired", RetirementInput.ReasonLength);
    }
}
