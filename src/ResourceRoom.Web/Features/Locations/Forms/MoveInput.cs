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

    /// <summary>The last closed day of a closing for a time.</summary>
    public string? Through { get; init; }

    /// <summary>That a day which is not in the future lets it take effect at once.</summary>
    public bool AtOnce { get; init; }

    public bool MeansMore { get; init; }

    internal bool IsWithdrawal => To is null;

    internal DateOnly Day => TypedDate.Read(To)!.Value;

    internal DateOnly? LastDay => TypedDate.Read(Through);
}

public sealed class MoveInputValidator : AbstractValidator<MoveInput>
{
    public MoveInputValidator()
    {
        RuleFor(input => input.To).Must(text => TypedDate.Read(text) is not null).WithMessage((_, text) => DateRules.NotRead(text, "Enter the day to which it is moved (MM/DD/YYYY)."));
        RuleFor(input => input.Through).Must(text => TypedDate.Read(text) is not null).WithMessage((_, text) => DateRules.NotRead(text, "Enter the last closed day (MM/DD/YYYY).")).When(input => input.Through is not null);
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
