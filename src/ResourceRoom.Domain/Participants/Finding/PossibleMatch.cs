namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>One person, one record: whether someone being entered may already be on file [ours].</summary>
public static class PossibleMatch
{
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

        if (!Same(typed.LastNameKey, onFile.LastNameKey))
        {
            return MatchKind.None;
        }

        if (typed.BirthDate is { } birthDate && birthDate == onFile.BirthDate)
        {
            return MatchKind.SameLastNameAndBirthDate;
        }

        return SameFirstName(typed.FirstNameKey, onFile.FirstNameKey) && Same(typed.Zip, onFile.Zip)
            ? MatchKind.SameNameAndZip
            : MatchKind.None;
    }

    // Somebody who has no first name is like only somebody else who has none.
    private static bool SameFirstName(string? typed, string? onFile) => typed is not null && string.Equals(typed, onFile, StringComparison.Ordinal);

    private static bool Same(string? typed, string? onFile) =>
        !string.IsNullOrEmpty(typed) && string.Equals(typed, onFile, StringComparison.Ordinal);
}
