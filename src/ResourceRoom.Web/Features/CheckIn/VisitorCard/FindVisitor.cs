using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed class FindVisitor(ResourceRoomDb db, PersonSearch search, SealedForms sealedForms, OfficeClock clock)
{
    public async Task<DeskMatches> ExecuteAsync(ActingUser who, string? text, CancellationToken cancellationToken)
    {
        var found = await search.AtDeskAsync(text, who, cancellationToken);
        if (PersonSearch.IsProof(found.Term))
        {
            await db.LogShownBeyondReachAsync(found.People.Select(person => person.PublicId), new Act(who, clock.Now));
        }

        return found.RefusalAtDesk() is not null
            ? new DeskMatches(found)
            : new DeskMatches(found with { People = await db.WithPresenceAsync(who.Room!.LocationId, found.People, cancellationToken) })
            {
                Searched = sealedForms.Seal(new SearchedProof(), who),
                Proof = PersonSearch.IsProof(found.Term) && found.People is [var person] ? sealedForms.Seal(new IdentityProof(person.PublicId), who) : null,
            };
    }
}
