using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Passes;

public sealed class OpenPass(ResourceRoomDb db, PassCodes cards, OfficeClock clock)
{
    public async Task<PassPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var card = await db.ParticipantPasses.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null, cancellationToken);
        db.LogAccess(card is null ? AccessKind.RecordOpened : AccessKind.PassCodeShown, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new PassPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Card = card is null ? null : new PrintedPass(card.PublicId, cards.CodeOf(card), card.IssuedAt),
        };
    }
}
