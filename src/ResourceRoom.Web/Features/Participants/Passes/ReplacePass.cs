using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Passes;

/// <summary>
/// Ends a lost pass and makes another. The form names the pass that was lost, so that neither the same form twice nor two
/// desks at once end the new one.
/// </summary>
public sealed class ReplacePass(ResourceRoomDb db, PassCodes codes, OfficeClock clock)
{
    public Task<ActResult<Participant, PassRefusal>?> ExecuteAsync(Guid publicId, Guid lost, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ReplaceAsync(publicId, lost, form, who, cancellationToken));

    private async Task<ActResult<Participant, PassRefusal>?> ReplaceAsync(Guid publicId, Guid lost, FormKey form, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { IsSame: true })
        {
            return new(person);
        }

        var old = await db.ParticipantPasses
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null && row.PublicId == lost, cancellationToken);
        if (old is null)
        {
            return new(person, PassRefusal.HasNewer);
        }

        // Which card was lost nobody knows, so the one of a merged record ends too.
        var merged = await db.PassesEndedByMerge().Where(row => row.ParticipantId == person.Id).ToListAsync(cancellationToken);
        foreach (var lostToo in merged.Append(old))
        {
            lostToo.RevokedAt = act.At;
            lostToo.RevokedById = who.AccountId;
        }

        var pass = codes.NewPass(person.Id, act.At, who.AccountId);
        db.ParticipantPasses.Add(pass);
        db.AddSubmission(form, pass.PublicId.ToString(), act);

        // A merge in this moment would leave the pass behind.
        db.BumpVersion(person);
        db.LogEvent(new PassReplaced(pass.PublicId, old.PublicId), Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(person);
    }
}
