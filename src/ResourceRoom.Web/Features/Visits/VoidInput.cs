using FluentValidation;

using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The wish to void a visit.</summary>
public sealed record VoidInput
{
    /// <summary>Why; kept with the visit and in the trail.</summary>
    public string? Reason { get; init; }
}

/// <summary>Shape of the wish.</summary>
public sealed class VoidInputValidator : AbstractValidator<VoidInput>
{
    /// <summary>Sets the rules up.</summary>
    public VoidInputValidator() => RuleFor(input => input.Reason)
        .MustBeAReason("Say why the visit is voided", VisitVoid.ReasonLength);
}
