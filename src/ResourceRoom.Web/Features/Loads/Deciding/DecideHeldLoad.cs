using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads.Deciding;

public sealed record DecisionInput
{
    public string? Reason { get; init; }
}

public sealed class DecisionInputValidator : AbstractValidator<DecisionInput>
{
    public DecisionInputValidator() => RuleFor(input => input.Reason).MustBeAReason("Enter why you decide so", Load.ReasonLength);
}

public enum DecideOutcome
{
    NotThere,
    NotHeld,
    Done,
}

/// <summary>A person of the LWIA or OET releases a held load, or refuses it.</summary>
public sealed class DecideHeldLoad(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<DecideOutcome> ExecuteAsync(Guid id, bool isReleased, string reason, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindLoadAsync(id, act, cancellationToken) is not { } load)
        {
            return DecideOutcome.NotThere;
        }

        var decision = new HeldDecision { IsReleased = isReleased, At = act.At, AccountId = who.AccountId, ById = who.AccountId, Reason = reason };
        return !load.IsCheck && await db.DecideAsync(load, decision, cancellationToken) ? DecideOutcome.Done : DecideOutcome.NotHeld;
    }
}
