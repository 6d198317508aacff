using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

/// <summary>One person found, with what tells them from another.</summary>
/// <param name="PublicId">Key of the record.</param>
/// <param name="Name">First and last name.</param>
/// <param name="Zip">Home ZIP, if given.</param>
/// <param name="BirthYear">Year of birth, if given.</param>
/// <param name="LastVisit">Day of the last visit within reach.</param>
public sealed record FoundRow(Guid PublicId, string Name, string? Zip, int? BirthYear, DateOnly? LastVisit);

/// <summary>The search page.</summary>
public sealed record SearchPage
{
    /// <summary>What was typed, unless it holds an SSN or the code of a card: that is never sent back into a page.</summary>
    public string? Term { get; init; }

    /// <summary>Who was found; null before a search.</summary>
    public IReadOnlyList<FoundRow>? Found { get; init; }

    /// <summary>Whether more people fit than are listed.</summary>
    public bool HasMore { get; init; }

    /// <summary>Whether nobody is spelled as was typed, and these only sound alike.</summary>
    public bool AreAlikeInSoundOnly { get; init; }

    /// <summary>Why the text cannot be searched for, in words.</summary>
    public string? Fault { get; init; }

    /// <summary>The type's name alone: what was typed is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(SearchPage);
}

/// <summary>Searches the people within reach.</summary>
public sealed class FindParticipants(ResourceRoomDb db, ParticipantItems items, CardCodes cards, OfficeClock clock)
{
    /// <summary>The page that answers a search.</summary>
    public async Task<SearchPage> ExecuteAsync(string? typed, ActingUser who, CancellationToken cancellationToken)
    {
        var term = FindTerm.Parse(typed, clock.Today);
        var page = new SearchPage { Term = SsnInText.MayHoldOne(typed) || IsCard(term) ? null : typed?.Trim() };
        if (term is FindTerm.Unusable unusable)
        {
            return page with { Fault = unusable.InWords() };
        }

        var found = await db.PeopleWithinReachOf(who).FindAsync(term, items, cancellationToken);
        if (term is FindTerm.ByCard { Code: var code } && found.People.Count == 0
            && await cards.RevokedAtAsync(db.Participants.VisibleTo(who).SelectMany(person => person.Cards), code, cancellationToken) is { } revokedAt)
        {
            return page with { Fault = FaultWords.ReplacedCard(revokedAt) };
        }

        return page with { Found = [.. found.People.Select(ToRow)], HasMore = found.HasMore, AreAlikeInSoundOnly = found.AreAlikeInSoundOnly };
    }

    private static bool IsCard(FindTerm term) => term is FindTerm.ByCard or FindTerm.Unusable { Fault: FindFault.NotACardCode };

    private FoundRow ToRow(FoundPerson person) => new(
        person.PublicId,
        ItemWords.FullName(person.FirstName, person.LastName),
        person.Zip,
        items.BirthDateOf(person.PublicId, person.BirthDateCipher)?.Year,
        person.LastVisit);
}
