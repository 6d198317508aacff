using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public sealed record VoidInput
{
    public string? Reason { get; init; }
}

public sealed class VoidInputValidator : AbstractValidator<VoidInput>
{
    public VoidInputValidator() => RuleFor(input => input.Reason)
        .MustBeAReason("Enter a reason", VisitVoid.ReasonLength);
}
