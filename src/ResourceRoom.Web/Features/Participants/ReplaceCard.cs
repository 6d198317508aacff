using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>
/// Ends a lost card and makes another. The form names the card that was lost, so that neither the same form twice nor two
/// desks at once end the new one.
/// </summary>
public sealed class ReplaceCard(ResourceRoomDb db, IDatabaseEngine engine, CardCodes cards, OfficeClock clock)
{
    public Task<CardOutcome> ExecuteAsync(Guid publicId, Guid lost, ActingUser who, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => ReplaceAsync(publicId, lost, who, cancellationToken));

    private async Task<CardOutcome> ReplaceAsync(Guid publicId, Guid lost, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return CardOutcome.NotThere;
        }

        var old = await db.ParticipantCards
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null && row.PublicId == lost, cancellationToken);
        if (old is null)
        {
            return CardOutcome.ThereAlready;
        }

        old.RevokedAt = now;
        old.RevokedById = who.AccountId;
        var card = cards.NewCard(person.Id, now, who.AccountId);
        db.ParticipantCards.Add(card);

        // A merge in this moment would leave the card behind.
        db.RestOn(person);
        db.Note(EventNames.CardReplaced, Subject.Participant(publicId), now, who, new { card = card.PublicId, replaced = old.PublicId });
        await db.SaveChangesAsync(cancellationToken);
        return CardOutcome.Made;
    }
}
