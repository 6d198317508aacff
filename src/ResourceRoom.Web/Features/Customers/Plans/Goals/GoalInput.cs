using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

public sealed record GoalInput : Unlogged
{
    /// <summary>The version that was shown; a form without one is as good as an old one.</summary>
    public int Version { get; init; } = -1;

    public string? Kind { get; init; }

    public TypedNote? Words { get; init; }

    public string? TargetOn { get; init; }

    internal GoalKind ChosenKind => FilterRules.Chosen<GoalKind>(Kind)!.Value;

    internal DateOnly? Target => TypedDate.Read(TargetOn);

    internal static GoalInput Of(GoalLine goal) => new()
    {
        Version = goal.Version,
        Kind = goal.Kind.ToString(),
        Words = goal.Words,
        TargetOn = goal.TargetOn is { } day ? OfficeFormat.Date(day) : null,
    };
}

public sealed class GoalInputValidator : AbstractValidator<GoalInput>
{
    public GoalInputValidator()
    {
        RuleFor(input => input.Kind).Must(text => FilterRules.Chosen<GoalKind>(text) is not null).WithMessage("Choose a kind of goal.");
        RuleFor(input => input.Words).MustBeANote(Goal.WordsLength, "goal");
        RuleFor(input => input.Words).Must(words => words?.Clean() is not null).WithMessage("Enter the goal in words.");
        RuleFor(input => input.TargetOn).MayBeADate("target");
    }
}

public sealed record GoalStatusInput : Unlogged
{
    public string? Status { get; init; }

    public string? Reason { get; init; }
}

public sealed class GoalStatusInputValidator : AbstractValidator<GoalStatusInput>
{
    public GoalStatusInputValidator()
    {
        RuleFor(input => input.Status).Must(text => FilterRules.Chosen<GoalStatus>(text) is not null).WithMessage("Choose a status from the list.");
        When(input => input.Status != nameof(GoalStatus.Achieved), () => RuleFor(input => input.Reason).MustBeAReason("Enter why", Goal.ReasonLength));
    }
}
