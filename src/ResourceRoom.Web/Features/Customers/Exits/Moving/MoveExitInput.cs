using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

public sealed record MoveExitInput : Unlogged
{
    public string? To { get; init; }

    public string? Reason { get; init; }

    /// <summary>The exit date that the page showed.</summary>
    public string? From { get; init; }

    /// <summary>The new date for which the page showed what changes.</summary>
    public string? Shown { get; init; }

    /// <summary>Whether the page showed what moving to this day changes.</summary>
    internal bool IsShown => TypedDate.Read(Shown) is { } shown && shown == TypedDate.Read(To);
}

public sealed class MoveExitInputValidator : AbstractValidator<MoveExitInput>
{
    public MoveExitInputValidator()
    {
        RuleFor(input => input.To).MustBeADate("new exit");
        When(input => input.IsShown, () => RuleFor(input => input.Reason).MustBeAReason("Enter why the exit date is moved", CustomerExit.ReasonLength));
    }
}
