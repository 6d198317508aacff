using ResourceRoom.Domain.Merging;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

public sealed class MarkAsDifferent(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Notes it, or refuses it with the record to go to: the one that one of the two was merged into.</summary>
    public Task<ActResult<Guid, MergeRefusal>?> ExecuteAsync(Guid one, Guid other, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => SayAsync(one, other, who, cancellationToken));

    private async Task<ActResult<Guid, MergeRefusal>?> SayAsync(Guid one, Guid other, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.PairAsync(one, other, act, cancellationToken) is not { } pair || pair.Kept.Id == pair.Merged.Id)
        {
            return null;
        }

        var (first, second) = pair;
        if (first.MergedIntoId is not null || second.MergedIntoId is not null)
        {
            return new((await db.MergedBeforeAsync(pair, cancellationToken)).Record, MergeRefusal.MergedBefore);
        }

        var (smaller, greater) = (Math.Min(first.Id, second.Id), Math.Max(first.Id, second.Id));
        if (await db.DifferentPeople.AnyAsync(said => said.FirstId == smaller && said.SecondId == greater, cancellationToken))
        {
            return new(one);
        }

        db.DifferentPeople.Add(new DifferentPeople { FirstId = smaller, SecondId = greater, SaidAt = act.At, SaidById = who.AccountId });
        db.LogEvent(new ParticipantsMarkedDifferent(other), Subject.Participant(one), act);
        db.LogEvent(new ParticipantsMarkedDifferent(one), Subject.Participant(other), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(one);
    }
}
