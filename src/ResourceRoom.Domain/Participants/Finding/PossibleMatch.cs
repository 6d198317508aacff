namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>One person, one record: whether someone being entered may already be on file [ours].</summary>
public static class PossibleMatch
{
    /// <summary>
    /// With more people than this on one birth date, the date tells nobody apart: a program fills it in where nobody was asked. Similar names
    /// on it are no longer listed, or each new person would be compared with, and paired to, many thousands [ours].
    /// </summary>
    public const int MostBornOnOneDay = 500;

    /// <summary>
    /// The strongest reason to think both are the same person. An item without a value matches nothing. Two different SSNs do
    /// not rule out a match: either may be mistyped, and staff can decline the offer.
    /// </summary>
    public static MatchKind Between(PersonFacts typed, PersonFacts onFile)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(onFile);
        if (Same(typed.Ssn, onFile.Ssn))
        {
            return MatchKind.SameSsn;
        }

        var bornSameDay = typed.BirthDate is { } birthDate && birthDate == onFile.BirthDate;
        if (bornSameDay && Same(typed.LastNameKey, onFile.LastNameKey))
        {
            return MatchKind.SameLastNameAndBirthDate;
        }

        if (Same(typed.LastNameKey, onFile.LastNameKey) && SameFirstName(typed.FirstNameKey, onFile.FirstNameKey) && Same(typed.Zip, onFile.Zip))
        {
            return MatchKind.SameNameAndZip;
        }

        if (bornSameDay && HaveSimilarNames(ComparedPerson.Of(typed), ComparedPerson.Of(onFile)))
        {
            return MatchKind.SimilarNameAndBirthDate;
        }

        return HaveNicknameAndZip(typed, onFile) ? MatchKind.NicknameAndZip : MatchKind.None;
    }

    /// <summary>
    /// Whether two who were born on the same day may be one person under another spelling: last names that share a word, sound
    /// alike or are one letter apart, with such a first name, a nickname or the same ZIP; first and last name that changed
    /// places; or a first name such as that and the same ZIP, for a last name that changed.
    /// </summary>
    public static bool HaveSimilarNames(ComparedPerson one, ComparedPerson other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var sameZip = Same(one.Zip, other.Zip);
        var likeFirst = SameFirstName(one.First.Key, other.First.Key) || one.First.IsLike(other.First) || Nicknames.AreOfOnePerson(one.First.Key, other.First.Key);
        if (one.Last.IsLike(other.Last))
        {
            return likeFirst || sameZip;
        }

        var firstIsLast = one.First.IsLike(other.Last);
        var lastIsFirst = one.Last.IsLike(other.First);
        return (firstIsLast && lastIsFirst) || (sameZip && (likeFirst || firstIsLast || lastIsFirst));
    }

    // Bill and William of one last name and ZIP may be father and son: two birth dates that differ say so.
    private static bool HaveNicknameAndZip(PersonFacts typed, PersonFacts onFile) =>
        Same(typed.LastNameKey, onFile.LastNameKey) && Same(typed.Zip, onFile.Zip) && Nicknames.AreOfOnePerson(typed.FirstNameKey, onFile.FirstNameKey)
        && (typed.BirthDate is null || onFile.BirthDate is null || typed.BirthDate == onFile.BirthDate);

    // Somebody who has no first name is like only somebody else who has none.
    private static bool SameFirstName(string? typed, string? onFile) => typed is not null && string.Equals(typed, onFile, StringComparison.Ordinal);

    private static bool Same(string? typed, string? onFile) =>
        !string.IsNullOrEmpty(typed) && string.Equals(typed, onFile, StringComparison.Ordinal);
}
