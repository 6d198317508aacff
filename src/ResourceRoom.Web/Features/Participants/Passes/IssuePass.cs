using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Passes;

/// <summary>Makes a pass for someone who has none. Of two desks at once the second gets the pass of the first.</summary>
public sealed class IssuePass(ResourceRoomDb db, PassCodes codes, OfficeClock clock)
{
    public Task<ActResult<Participant, PassRefusal>?> ExecuteAsync(Guid publicId, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => IssueAsync(publicId, form, who, cancellationToken));

    private async Task<ActResult<Participant, PassRefusal>?> IssueAsync(Guid publicId, FormKey form, ActingUser who, CancellationToken cancellationToken)
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

        if (await db.ParticipantPasses.AnyAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null, cancellationToken))
        {
            return new(person, PassRefusal.HasOne);
        }

        var pass = codes.NewPass(person.Id, act.At, who.AccountId);
        db.ParticipantPasses.Add(pass);
        db.AddSubmission(form, pass.PublicId.ToString(), act);

        // A merge in this moment would leave the pass behind.
        db.BumpVersion(person);
        db.LogEvent(new PassIssued(pass.PublicId), Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(person);
    }
}
