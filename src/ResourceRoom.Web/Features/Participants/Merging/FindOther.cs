using ResourceRoom.Domain;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

public sealed record FindOtherPage(Guid PublicId, string Name, SearchPage Search) : Unlogged;

/// <summary>Searches within reach for a record to merge with the one at hand.</summary>
public sealed class FindOther(ResourceRoomDb db, FindParticipants find, OfficeClock clock)
{
    public async Task<FindOtherPage?> ExecuteAsync(Guid publicId, string? term, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindParticipantAsync(publicId, who, clock.Now, cancellationToken) is not { } person)
        {
            return null;
        }

        var search = term is null ? new SearchPage() : await find.ExecuteAsync(term, who, cancellationToken);
        return new FindOtherPage(
            publicId,
            ItemWords.FullName(person.FirstName, person.LastName),
            search with { Found = search.Found?.Where(row => row.PublicId != publicId).ToList() });
    }
}
