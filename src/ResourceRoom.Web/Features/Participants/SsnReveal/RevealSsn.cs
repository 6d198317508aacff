using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

public enum RevealRefusal
{
    NoSecondFactor,
    NoneOnFile,
}

public sealed class RevealSsn(ResourceRoomDb db, ParticipantItems items, ServiceCatalog services, RevealRights rights, OfficeClock clock)
{
    public async Task<ActResult<RecordPage, RevealRefusal>?> ExecuteAsync(Guid publicId, string reason, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var page = await new RecordReader(db, items, services, rights, who).ReadAsync(person, new ListRequest(), OfficeClock.DayOf(act.At), cancellationToken);
        if (page.Reveal != RevealRight.Held)
        {
            return new(page, RevealRefusal.NoSecondFactor);
        }

        if (!items.Read(person).Ssn.IsGiven)
        {
            return new(page with { Reason = reason }, RevealRefusal.NoneOnFile);
        }

        db.LogAccess(AccessKind.SsnRevealed, Subject.Participant(publicId), act, TypedText.Clean(reason));
        await db.SaveChangesAsync(cancellationToken);
        return new(page);
    }
}
