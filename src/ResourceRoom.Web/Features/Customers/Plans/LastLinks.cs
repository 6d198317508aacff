using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Features.Customers.Plans;

/// <summary>What came of taking a goal or a barrier out of the plan.</summary>
public abstract record RemovalOutcome
{
    private RemovalOutcome()
    {
    }

    public sealed record NotThere : RemovalOutcome;

    public sealed record Removed : RemovalOutcome;

    /// <summary>These supportive services have begun and would be for nothing in the plan any more.</summary>
    public sealed record Needed(IReadOnlyList<string> Services) : RemovalOutcome;
}

internal static class LastLinks
{
    /// <summary>Of these steps the services that have begun and need the one goal or barrier that they have.</summary>
    public static async Task<IReadOnlyList<string>> NeedingTheirLastLinkAsync(this IQueryable<Step> steps, CancellationToken cancellationToken)
    {
        var last = await steps.Where(step => step.RemovedAt == null && step.WithdrawnAt == null && step.Goals.Count + step.Barriers.Count == 1)
            .OrderBy(step => step.Service.Name).ThenBy(step => step.Id)
            .Select(step => new { step.Service.Category, step.Service.Name, step.Status }).ToListAsync(cancellationToken);
        return [.. last.Where(step => SupportiveServiceRule.NeedsLink(step.Category, step.Status)).Select(step => step.Name)];
    }

    /// <param name="refusal">Which services need it.</param>
    /// <param name="what">Such as "barrier".</param>
    public static string InWords(this RemovalOutcome.Needed refusal, string what) =>
        $"Not removed: {string.Join(", ", refusal.Services)} {(refusal.Services.Count == 1 ? "has" : "have")} begun and would be for no goal and no barrier of the plan. Choose another one than this {what} there first.";
}
