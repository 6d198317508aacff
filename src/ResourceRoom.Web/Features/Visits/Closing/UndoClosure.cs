using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Visits.Closing;

/// <summary>Takes several check-outs back, each as the desk does one and in a save of its own.</summary>
public sealed class UndoClosure(ResourceRoomDb db, UndoCheckOut undoCheckOut, OfficeClock clock)
{
    /// <summary>What became of each check-out; null if a visit belongs to another room; then nothing was undone.</summary>
    public async Task<IReadOnlyList<ActResult<Visit, CheckOutUndoRefusal>>?> ExecuteAsync(Guid[] visits, ActingUser who, CancellationToken cancellationToken)
    {
        if (visits.Length == 0 || !await db.AreAtDeskAsync(visits, new Act(who, clock.Now), cancellationToken))
        {
            return null;
        }

        var answers = new List<ActResult<Visit, CheckOutUndoRefusal>>();
        foreach (var visit in visits.Distinct())
        {
            if (await undoCheckOut.ExecuteAsync(visit, who, cancellationToken) is { } answer)
            {
                answers.Add(answer);
            }
        }

        return answers;
    }
}
