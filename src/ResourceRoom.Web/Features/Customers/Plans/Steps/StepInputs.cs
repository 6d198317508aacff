using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

/// <summary>Which steps go to which goals.</summary>
public sealed record AssignInput : Unlogged
{
    public List<Guid> Steps { get; init; } = [];

    public List<Guid> Goals { get; init; } = [];
}

public sealed class AssignInputValidator : AbstractValidator<AssignInput>
{
    public AssignInputValidator()
    {
        RuleFor(input => input.Steps).NotEmpty().WithMessage("Choose at least one step or service to assign.");
        RuleFor(input => input.Goals).NotEmpty().WithMessage("Choose at least one goal.");
    }
}

public sealed record StepNoteInput : Unlogged
{
    /// <summary>The version that was shown; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public TypedNote? Note { get; init; }
}

public sealed class StepNoteInputValidator : AbstractValidator<StepNoteInput>
{
    public StepNoteInputValidator() => RuleFor(input => input.Note).MustBeANote(Step.NoteLength);
}
