using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Features.Participants.Recent;

/// <param name="Search">What was searched for and found.</param>
/// <param name="Recent">Records opened lately, before a search.</param>
public sealed record ParticipantsPage(PersonSearchResult Search, IReadOnlyList<FoundPerson> Recent);
