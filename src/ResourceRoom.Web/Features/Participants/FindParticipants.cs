using ResourceRoom.Domain;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

public sealed record FoundRow(Guid PublicId, string Name, string? Zip, int? BirthYear, DateOnly? LastVisit);

public sealed record SearchPage : Unlogged
{
    /// <summary>What was typed, unless it holds an SSN or the code of a card: that is never sent back into a page.</summary>
    public string? Term { get; init; }

    public IReadOnlyList<FoundRow>? Found { get; init; }

    public bool HasMore { get; init; }

    public bool AreAlikeInSoundOnly { get; init; }

    public string? Fault { get; init; }
}

public sealed class FindParticipants(ResourceRoomDb db, ParticipantItems items, PassCodes cards, OfficeClock clock)
{
    public async Task<SearchPage> ExecuteAsync(string? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var term = FindTerm.Parse(typed, clock.Today);
        var page = new SearchPage { Term = SsnInText.MayHoldOne(typed) || IsCard(term) ? null : typed?.Trim() };
        if (term is FindTerm.Unusable unusable)
        {
            return page with { Fault = unusable.InWords() };
        }

        var found = await db.PeopleInScopeOf(who).FindAsync(term, items, cancellationToken);
        if (term is FindTerm.ByPassCode { Code: var code } && found.People.Count == 0
            && await cards.RevokedAtAsync(db.Participants.VisibleTo(who).SelectMany(person => person.Cards), code, cancellationToken) is { } revokedAt)
        {
            return page with { Fault = FaultWords.ReplacedCard(revokedAt) };
        }

        return page with { Found = [.. found.People.Select(ToRow)], HasMore = found.HasMore, AreAlikeInSoundOnly = found.AreAlikeInSoundOnly };
    }

    private static bool IsCard(FindTerm term) => term is FindTerm.ByPassCode or FindTerm.Unusable { Fault: FindFault.NotACardCode };

    private FoundRow ToRow(FoundPerson person) => new(
        person.PublicId,
        ItemWords.FullName(person.FirstName, person.LastName),
        person.Zip,
        items.BirthDateOf(person.PublicId, person.BirthDateCipher)?.Year,
        person.LastVisit);
}
