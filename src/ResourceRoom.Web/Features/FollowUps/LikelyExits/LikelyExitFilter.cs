using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.LikelyExits;

public sealed record LikelyExitFilter
{
    /// <summary>As <see cref="PlannerFilter"/> reads it.</summary>
    public string? Planner { get; init; }

    internal long? ChosenPlanner => FilterRules.Number(Planner);

    internal IReadOnlyList<long> Mine { get; init; } = [];

    internal LikelyExitFilter For(ActingUser who, IReadOnlyList<StoodInFor> standIns) =>
        this with { Planner = PlannerFilter.For(Planner, who, standIns.Count > 0), Mine = PlannerFilter.MineOf(who, standIns) };
}

public sealed class LikelyExitFilterValidator : AbstractValidator<LikelyExitFilter>
{
    public LikelyExitFilterValidator() => RuleFor(filter => filter.Planner).MayBeAPlanner();
}
