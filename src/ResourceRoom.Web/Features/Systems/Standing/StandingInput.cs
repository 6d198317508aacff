using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Systems.Standing;

public sealed record WithdrawalInput
{
    public string? Withdrawal { get; init; }
}

public sealed class WithdrawalInputValidator : AbstractValidator<WithdrawalInput>
{
    public WithdrawalInputValidator() => RuleFor(input => input.Withdrawal).MustBeAReason("Enter why the approval is withdrawn", TrackingSystem.ReasonLength);
}

public sealed record PauseInput
{
    public string? Pause { get; init; }
}

public sealed class PauseInputValidator : AbstractValidator<PauseInput>
{
    public PauseInputValidator() => RuleFor(input => input.Pause).MustBeAReason("Enter why the loads are paused", TrackingSystem.ReasonLength);
}
