using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.Messages;

/// <summary>Who answers a customer: these planners, or the LWIA administrators when there is none.</summary>
/// <param name="Planners">Their names.</param>
/// <param name="Lwia">Whose administrators answer otherwise.</param>
public sealed record WhoAnswers(IReadOnlyList<string> Planners, string? Lwia)
{
    public bool IsPlanner => Planners.Count > 0;

    public string InWords() => this switch
    {
        { IsPlanner: true } => $"{string.Join(" and ", Planners)}, {(Planners.Count == 1 ? "career planner" : "career planners")}",
        { Lwia: { } lwia } => $"the administrators of {lwia}",
        _ => "nobody yet",
    };
}

[Scoped]
public sealed class Answers(ResourceRoomDb db)
{
    public async Task<WhoAnswers> ToAsync(long person, CancellationToken cancellationToken)
    {
        var planners = await db.AnsweringPlanners().Where(planner => planner.Enrollment.ParticipantId == person)
            .Select(planner => new { planner.Account.Id, planner.Account.DisplayName }).Distinct()
            .OrderBy(planner => planner.DisplayName).ThenBy(planner => planner.Id)
            .ToListAsync(cancellationToken);
        var lwia = planners.Count > 0
            ? null
            : await db.PresentEnrollments().Where(row => row.ParticipantId == person).OrderBy(row => row.Id)
                .Select(row => $"LWIA {row.LwiaNumber} {row.Lwia.Name}").FirstOrDefaultAsync(cancellationToken);
        return new WhoAnswers([.. planners.Select(planner => planner.DisplayName)], lwia);
    }
}
