using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>The search for another record of the same person.</summary>
/// <param name="PublicId">Key of the record at hand.</param>
/// <param name="Name">Its first and last name.</param>
/// <param name="Search">What was searched for and who was found, the record at hand left out.</param>
public sealed record FindOtherPage(Guid PublicId, string Name, SearchPage Search)
{
    /// <summary>The type's name alone.</summary>
    public override string ToString() => nameof(FindOtherPage);
}

/// <summary>Searches within reach for a record to merge with the one at hand.</summary>
public sealed class FindOther(ResourceRoomDb db, FindParticipants find, OfficeClock clock)
{
    /// <summary>The page, or null when the record at hand is not within reach.</summary>
    /// <param name="publicId">Key of the record at hand.</param>
    /// <param name="term">What was typed; null before a search.</param>
    /// <param name="who">Who searches.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<FindOtherPage?> ExecuteAsync(Guid publicId, string? term, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.RecordAsync(publicId, who, clock.Now, cancellationToken) is not { } person)
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
