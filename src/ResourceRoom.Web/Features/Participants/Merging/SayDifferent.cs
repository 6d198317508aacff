using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>
/// Says that two records which look alike are two people's: they are no longer suggested. Whoever finds out better
/// merges them all the same, so there is nothing to take back.
/// </summary>
public sealed class SayDifferent(ResourceRoomDb db, IDatabaseEngine engine, OfficeClock clock)
{
    /// <summary>Says so, once; false when one of the records is not within reach, or both are the same.</summary>
    public Task<bool> ExecuteAsync(Guid one, Guid other, ActingUser who, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => SayAsync(one, other, who, cancellationToken));

    private async Task<bool> SayAsync(Guid one, Guid other, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(one, who, now, cancellationToken) is not { } first
            || await db.RecordAsync(other, who, now, cancellationToken) is not { } second
            || first.Id == second.Id)
        {
            return false;
        }

        var (smaller, greater) = (Math.Min(first.Id, second.Id), Math.Max(first.Id, second.Id));
        if (await db.DifferentPeople.AnyAsync(said => said.FirstId == smaller && said.SecondId == greater, cancellationToken))
        {
            return true;
        }

        db.DifferentPeople.Add(new DifferentPeople { FirstId = smaller, SecondId = greater, SaidAt = now, SaidById = who.AccountId });
        db.Note(EventNames.ParticipantsSaidDifferent, Subject.Participant(one), now, who, new { other });
        db.Note(EventNames.ParticipantsSaidDifferent, Subject.Participant(other), now, who, new { other = one });
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
