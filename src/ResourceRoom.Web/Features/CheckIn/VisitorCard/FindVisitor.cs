using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public sealed class FindVisitor(PersonSearch search, SealedForms sealedForms)
{
    public async Task<DeskMatches> ExecuteAsync(ActingUser who, string? text, CancellationToken cancellationToken)
    {
        var found = await search.AtDeskAsync(text, who, cancellationToken);
        return found.RefusalAtDesk() is not null
            ? new DeskMatches(found)
            : new DeskMatches(found)
            {
                Searched = sealedForms.Seal(new SearchedProof(), who),
                Proof = PersonSearch.IsProof(found.Term) && found.People is [var person] ? sealedForms.Seal(new IdentityProof(person.PublicId), who) : null,
            };
    }
}
