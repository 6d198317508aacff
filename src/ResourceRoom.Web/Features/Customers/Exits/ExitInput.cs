using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Exits;

public sealed record ExitInput : Unlogged
{
    public string? On { get; init; }

    public string? Reason { get; init; }

    /// <summary>The enrollments that the page said the exit ends, so that no one ends another unseen.</summary>
    public IReadOnlyList<Guid>? Ends { get; init; }

    internal DateOnly Day => TypedDate.Read(On)!.Value;

    internal ExitReason ChosenReason => FilterRules.Chosen<ExitReason>(Reason)!.Value;
}

public sealed class ExitInputValidator : AbstractValidator<ExitInput>
{
    public ExitInputValidator()
    {
        RuleFor(input => input.On).MustBeADate("exit");
        RuleFor(input => input.Reason).Must(text => FilterRules.Chosen<ExitReason>(text) is not null).WithMessage("Choose why the customer exits.");
    }
}

public sealed record UndoExitInput : Unlogged
{
    public string? Reason { get; init; }

    public FilesInput? Files { get; init; }
}

public sealed class UndoExitInputValidator : AbstractValidator<UndoExitInput>
{
    public UndoExitInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why the exit is undone", CustomerExit.ReasonLength);
}
