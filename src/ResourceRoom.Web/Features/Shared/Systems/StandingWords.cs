using System.Diagnostics;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Shared.Systems;

public static class StandingWords
{
    /// <summary>Why a system may not load, in a sentence; null when it may.</summary>
    public static string? WhyNot(this TrackingSystem system) => system.Standing switch
    {
        SystemStanding.MayLoad => null,
        SystemStanding.MayNotBeUsed => $"This system may not be used (Policy 1.11.2, item 4.2): {string.Join(" ", StandingRule.Failed(system.Checklist).Select(Shortfall))}",
        SystemStanding.NotApproved when system.WithdrawnBecause is { } reason => $"OET withdrew its approval of this system (Policy 1.11.2, item 4): {reason}",
        SystemStanding.NotApproved => "OET has not approved this system yet (Policy 1.11.2, item 4).",
        SystemStanding.Paused => $"Loads of this system are paused (Policy 1.11.2, item 4): {system.PausedBecause}",
        _ => throw new UnreachableException(),
    };

    private static string Shortfall(ChecklistPoint point) => point switch
    {
        ChecklistPoint.CollectsNineItems => "It does not collect all nine items.",
        ChecklistPoint.RequiresResponse => "It does not require a response to each item.",
        ChecklistPoint.NoDefaultDecline => "It sets items to “Prefer not to answer” by default.",
        ChecklistPoint.LoadsWeekly => "It does not load at least weekly.",
        _ => throw new UnreachableException(),
    };
}
