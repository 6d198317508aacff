using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public sealed record AssessmentInput : Unlogged
{
    public string? Kind { get; init; }

    public string? On { get; init; }

    public TypedNote? Instrument { get; init; }

    public TypedNote? Result { get; init; }

    internal AssessmentKind ChosenKind => FilterRules.Chosen<AssessmentKind>(Kind)!.Value;

    internal DateOnly Day => TypedDate.Read(On)!.Value;
}

public sealed class AssessmentInputValidator : AbstractValidator<AssessmentInput>
{
    public AssessmentInputValidator(OfficeClock clock)
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<AssessmentKind>(text) is not null).WithMessage("Choose a kind of assessment.");
        RuleFor(input => input.On).MustBeADateUpTo(clock.Today, "assessment");
        RuleFor(input => input.Instrument).MustBeANote(Assessment.InstrumentLength, "instrument");
        RuleFor(input => input.Result).MustBeANote(Assessment.ResultLength, "result");
        RuleFor(input => input.Result).Must(text => text?.Clean() is not null).WithMessage("Enter the result in words.");
    }
}
