using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Passes;

/// <summary>
/// Ends a lost card and makes another. The form names the card that was lost, so that neither the same form twice nor two
/// desks at once end the new one.
/// </summary>
public sealed class ReplacePass(ResourceRoomDb db, PassCodes cards, OfficeClock clock)
{
    public Task<PassOutcome> ExecuteAsync(Guid publicId, Guid lost, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ReplaceAsync(publicId, lost, who, cancellationToken));

    private async Task<PassOutcome> ReplaceAsync(Guid publicId, Guid lost, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.FindParticipantAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return PassOutcome.NotThere;
        }

        var old = await db.ParticipantPasses
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null && row.PublicId == lost, cancellationToken);
        if (old is null)
        {
            return PassOutcome.ThereAlready;
        }

        old.RevokedAt = now;
        old.RevokedById = who.AccountId;
        var card = cards.NewCard(person.Id, now, who.AccountId);
        db.ParticipantPasses.Add(card);

        // A merge in this moment would leave the card behind.
        db.BumpVersion(person);
        db.LogEvent(EventNames.PassReplaced, Subject.Participant(publicId), now, who, new { card = card.PublicId, replaced = old.PublicId });
        await db.SaveChangesAsync(cancellationToken);
        return PassOutcome.Made;
    }
}
