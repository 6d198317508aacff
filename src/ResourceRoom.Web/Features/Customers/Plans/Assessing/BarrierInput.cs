using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed record BarrierInput : Unlogged
{
    public string? Kind { get; init; }

    public string? IdentifiedOn { get; init; }

    public TypedNote? Note { get; init; }

    internal BarrierKind ChosenKind => FilterRules.Chosen<BarrierKind>(Kind)!.Value;

    internal DateOnly Day => TypedDate.Read(IdentifiedOn)!.Value;
}

public sealed class BarrierInputValidator : AbstractValidator<BarrierInput>
{
    public BarrierInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<BarrierKind>(text) is not null).WithMessage("Choose a barrier.");
        RuleFor(input => input.IdentifiedOn).MustBeADateUpTo(clock.Today, "identification");
        RuleFor(input => input.Note).MustBeANote(PlanBarrier.NoteLength);
    }
}

public sealed record ResolveBarrierInput : Unlogged
{
    public string? ResolvedOn { get; init; }
}

public sealed class ResolveBarrierInputValidator : AbstractValidator<ResolveBarrierInput>
{
    public ResolveBarrierInputValidator() => RuleFor(input => input.ResolvedOn).MustBeADate("resolution");
}
