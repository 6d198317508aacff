using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Merging;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

[Scoped]
public sealed class DeskAuthorization(ResourceRoomDb db, SealedForms sealedForms, OfficeClock clock)
{
    /// <summary>The internal key of a person in scope, or known by the SSN or the card; null for anyone else, logged as out of scope.</summary>
    public Task<long?> AuthorizeAtDeskAsync(ActingUser who, Guid participantId, string? proof, CancellationToken cancellationToken) =>
        AuthorizeAtDeskAsync(who, participantId, IsProven(who, participantId, proof), cancellationToken);

    public async Task<long?> AuthorizeAtDeskAsync(ActingUser who, Guid participantId, bool isProven, CancellationToken cancellationToken)
    {
        var people = isProven ? db.Participants : db.Participants.VisibleTo(who);
        var found = await people
            .Where(person => person.PublicId == participantId && person.MergedIntoId == null)
            .Select(person => (long?)person.Id)
            .SingleOrDefaultAsync(cancellationToken);

        // A key from before a merge opens the card of the surviving record.
        if (found is null && await db.SurvivorOfAsync(participantId, cancellationToken) is { } survivor)
        {
            found = await people.Where(person => person.Id == survivor.Id).Select(person => (long?)person.Id).SingleOrDefaultAsync(cancellationToken);
        }

        if (found is null)
        {
            await db.LogOutOfScopeAsync(db.Participants.Where(person => person.PublicId == participantId), Subject.Participant(participantId), new Act(who, clock.Now));
        }

        return found;
    }

    public bool IsProven(ActingUser who, Guid participantId, string? proof) =>
        sealedForms.TryOpen<IdentityProof>(proof, who, out var opened) && opened!.ParticipantId == participantId;
}
