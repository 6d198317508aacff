using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Finds people by what the desk has in hand: a name, the last four or all of the SSN, a birth date, or a card.</summary>
public static class FindPeople
{
    /// <summary>A search never lists more people than this: it must tell people apart, not tell about them.</summary>
    public const int Most = 20;

    // Nobody has more words in a name; whoever pastes a page should not make a query of it.
    private const int MostSplits = 6;

    // Above every letter in the order that the search keys are compared in.
    private const char AfterLast = '\uffff';

    /// <summary>The people who fit a term.</summary>
    public static IQueryable<Participant> Matching(this IQueryable<Participant> people, FindTerm term, ParticipantItems items)
    {
        switch (term)
        {
            case FindTerm.BySsn bySsn:
                var ssn = items.HashOf(bySsn.Ssn);
                return people.Where(person => person.SsnHash == ssn);
            case FindTerm.ByCard byCard:
                var code = items.HashOf(byCard.Code);
                return people.Where(person => person.Cards.Any(card => card.CodeHash == code && card.RevokedAt == null));
            case FindTerm.ByBirthDate byBirthDate:
                var birthDate = items.HashOf(byBirthDate.Date);
                return people.Where(person => person.BirthDateHash == birthDate);
            case FindTerm.ByLastFour byLastFour:
                return people.Where(person => person.SsnLastFour == byLastFour.Digits);
            case FindTerm.ByName byName:
                return people.Named(byName.Words);
            default:
                return people.Where(person => false);
        }
    }

    /// <summary>
    /// What the desk may see of the first people found, in the order of their names: enough to tell them apart.
    /// </summary>
    /// <param name="people">The people found.</param>
    /// <param name="visits">The visits within the reach of who asks, for "last here".</param>
    /// <param name="most">How many rows at the most.</param>
    public static IQueryable<FoundPerson> ToRows(this IQueryable<Participant> people, IQueryable<Visit> visits, int most = Most) => people
        .OrderBy(person => person.LastNameKey).ThenBy(person => person.FirstNameKey).ThenBy(person => person.Id)
        .Take(most)
        .Select(person => new FoundPerson
        {
            PublicId = person.PublicId,
            FirstName = person.FirstName,
            LastName = person.LastName,
            Zip = person.Zip,
            BirthDateCipher = person.BirthDateCipher,
            SsnHash = person.SsnHash,
            LastVisit = visits.Where(visit => visit.ParticipantId == person.Id && visit.Void == null).Max(visit => (DateOnly?)visit.Day),
        });

    /// <summary>First and last name in either order, each by its beginning: the words are split at every place.</summary>
    /// <remarks>A union of keys lets every part use an index of its own.</remarks>
    private static IQueryable<Participant> Named(this IQueryable<Participant> people, IReadOnlyList<string> words)
    {
        var whole = string.Join(' ', words);
        var wholeEnd = whole + AfterLast;
        var keys = people
            .Where(person => string.Compare(person.LastNameKey, whole) >= 0 && string.Compare(person.LastNameKey, wholeEnd) < 0)
            .Select(person => person.Id)
            .Union(people
                .Where(person => string.Compare(person.FirstNameKey, whole) >= 0 && string.Compare(person.FirstNameKey, wholeEnd) < 0)
                .Select(person => person.Id));

        for (var split = 1; split < words.Count && split <= MostSplits; split++)
        {
            var left = string.Join(' ', words.Take(split));
            var right = string.Join(' ', words.Skip(split));
            keys = keys.Union(people.Both(left, right)).Union(people.Both(right, left));
        }

        return people.Where(person => keys.Contains(person.Id));
    }

    private static IQueryable<long> Both(this IQueryable<Participant> people, string first, string last)
    {
        var firstEnd = first + AfterLast;
        var lastEnd = last + AfterLast;
        return people
            .Where(person =>
                string.Compare(person.FirstNameKey, first) >= 0 && string.Compare(person.FirstNameKey, firstEnd) < 0
                && string.Compare(person.LastNameKey, last) >= 0 && string.Compare(person.LastNameKey, lastEnd) < 0)
            .Select(person => person.Id);
    }
}
