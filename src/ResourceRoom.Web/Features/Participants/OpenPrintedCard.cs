using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>Opens the card of a person to be printed, and notes who saw its code.</summary>
public sealed class OpenPrintedCard(ResourceRoomDb db, CardCodes cards, OfficeClock clock)
{
    public async Task<CardPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (await db.RecordAsync(publicId, who, now, cancellationToken) is not { } person)
        {
            return null;
        }

        var card = await db.ParticipantCards.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null, cancellationToken);
        db.NoteAccess(card is null ? AccessKind.RecordOpened : AccessKind.CardCodeShown, Subject.Participant(publicId), now, who);
        await db.SaveChangesAsync(cancellationToken);
        return new CardPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Card = card is null ? null : new PrintedCard(card.PublicId, cards.CodeOf(card), card.IssuedAt),
        };
    }
}
