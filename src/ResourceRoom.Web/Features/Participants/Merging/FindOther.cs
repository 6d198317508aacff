using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Participants.Merging;

public sealed record FindOtherPage(Guid PublicId, string Name, PersonSearchResult Search) : Unlogged;

public sealed class FindOther(ResourceRoomDb db, PersonSearch search, OfficeClock clock)
{
    public async Task<FindOtherPage?> ExecuteAsync(Guid publicId, string? term, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindParticipantAsync(publicId, new Act(who, clock.Now), cancellationToken) is not { } person)
        {
            return null;
        }

        var found = term is null ? new PersonSearchResult() : await search.InScopeAsync(term, who, cancellationToken);
        return new FindOtherPage(
            publicId,
            ItemWords.FullName(person.FirstName, person.LastName),
            found with { People = [.. found.People.Where(other => other.PublicId != publicId)] });
    }
}
