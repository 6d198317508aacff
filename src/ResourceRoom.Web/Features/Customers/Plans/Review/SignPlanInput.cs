using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

public sealed record SignPlanInput : Unlogged
{
    /// <summary>The mark of the plan that the page showed.</summary>
    public string? Mark { get; init; }

    public string? SignedOn { get; init; }
}

public sealed class SignPlanInputValidator : AbstractValidator<SignPlanInput>
{
    public SignPlanInputValidator() => RuleFor(input => input.SignedOn).MustBeADate("signature");
}
