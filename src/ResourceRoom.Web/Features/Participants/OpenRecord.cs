using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Participants;

public sealed class OpenRecord(ResourceRoomDb db, ParticipantItems items, ServiceCatalog services, RevealRights rights, OfficeClock clock)
{
    /// <summary>What the next page is told of a record whose SSN is to be shown, once.</summary>
    public const string Revealed = "ssn-revealed";

    /// <summary>The record, with the SSN in clear only when a reason was just given and logged.</summary>
    public async Task<RecordPage?> ExecuteAsync(Guid publicId, ListRequest visits, ActingUser who, CancellationToken cancellationToken, bool isRevealed = false)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var page = await new RecordReader(db, items, services, rights, who).ReadAsync(person, visits, OfficeClock.DayOf(act.At), cancellationToken);
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return isRevealed && page.Reveal == RevealRight.Held && items.Read(person).Ssn is { IsGiven: true, Value: var ssn }
            ? page with { RevealedSsn = $"{ssn.Digits[..3]}-{ssn.Digits[3..5]}-{ssn.Digits[5..]}" }
            : page;
    }
}
