using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>Makes a card for someone who has none. Of two desks at once the second gets the card of the first.</summary>
public sealed class IssueCard(ResourceRoomDb db, IDatabaseEngine engine, CardCodes cards, OfficeClock clock)
{
    public Task<CardOutcome> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken) =>
        db.OnWhatIsThereAsync(engine, () => IssueAsync(publicId, who, cancellationToken));

    private async Task<CardOutcome> IssueAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return CardOutcome.NotThere;
        }

        if (await db.ParticipantCards.AnyAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null, cancellationToken))
        {
            return CardOutcome.ThereAlready;
        }

        var card = cards.NewCard(person.Id, now, who.AccountId);
        db.ParticipantCards.Add(card);

        // A merge in this moment would leave the card behind.
        db.RestOn(person);
        db.Note(EventNames.CardIssued, Subject.Participant(publicId), now, who, new { card = card.PublicId });
        await db.SaveChangesAsync(cancellationToken);
        return CardOutcome.Made;
    }
}
