using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Passes;

public sealed class OpenPass(ResourceRoomDb db, PassCodes codes, OfficeClock clock)
{
    public async Task<PassPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var pass = await db.ParticipantPasses.AsNoTracking()
            .SingleOrDefaultAsync(row => row.ParticipantId == person.Id && row.RevokedAt == null, cancellationToken);
        db.LogAccess(pass is null ? AccessKind.RecordOpened : AccessKind.PassCodeShown, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new PassPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Pass = pass is null ? null : new PrintedPass(pass.PublicId, codes.CodeOf(pass), pass.IssuedAt),
        };
    }
}
