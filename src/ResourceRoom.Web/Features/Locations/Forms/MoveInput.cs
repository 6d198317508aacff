using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>Another day for an accepted change that is still to come, or none if it is withdrawn.</summary>
public sealed record MoveInput : Unlogged
{
    public int Version { get; init; } = -1;

    public string? To { get; init; }

    public string? Reason { get; init; }

    internal DateOnly Day => TypedDate.Read(To)!.Value;
}

public sealed class MoveInputValidator : AbstractValidator<MoveInput>
{
    public MoveInputValidator()
    {
        RuleFor(input => input.To).MustBeADate("new");
        RuleFor(input => input.Reason).MustBeAReason("Enter why it is moved", LocationFormStep.CommentLength);
    }
}

public sealed record WithdrawInput : Unlogged
{
    public int Version { get; init; } = -1;

    public string? Reason { get; init; }
}

public sealed class WithdrawInputValidator : AbstractValidator<WithdrawInput>
{
    public WithdrawInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why it is withdrawn", LocationFormStep.CommentLength);
}
