using System.Globalization;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>What is due of one planner's customers; without a number, of those without a planner.</summary>
public sealed record PlannerDue(long? Id, string? Name, IReadOnlyDictionary<FollowUpList, int> Counts, int NothingPlanned)
{
    public string Address => $"{Links.FollowUps}?planner={Id?.ToString(CultureInfo.InvariantCulture) ?? PlannerFilter.Nobody}";
}
