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
        var answering = db.AnsweringPlanners();
        var present = await db.PresentEnrollments().Where(row => row.ParticipantId == person).OrderBy(row => row.Id)
            .Select(row => new
            {
                row.LwiaNumber,
                Lwia = row.Lwia.Name,
                row.PlannerId,
                Planner = answering.Where(planner => planner.Enrollment.Id == row.Id).Select(planner => planner.Account.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var planners = present.Where(row => row.Planner is not null).DistinctBy(row => row.PlannerId)
            .OrderBy(row => row.Planner, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.PlannerId).Select(row => row.Planner!);
        return new WhoAnswers([.. planners], present.Count == 0 ? null : $"LWIA {present[0].LwiaNumber} {present[0].Lwia}");
    }
}
