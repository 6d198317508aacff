using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.LikelyExits;

public sealed record LikelyExitFilter
{
    /// <summary>As <see cref="PlannerFilter"/> reads it.</summary>
    public string? Planner { get; init; }

    internal long? ChosenPlanner => FilterRules.Number(Planner);

    internal LikelyExitFilter For(ActingUser who) => this with { Planner = PlannerFilter.For(Planner, who) };
}

public sealed class LikelyExitFilterValidator : AbstractValidator<LikelyExitFilter>
{
    public LikelyExitFilterValidator() => RuleFor(filter => filter.Planner).MayBeAPlanner();
}
