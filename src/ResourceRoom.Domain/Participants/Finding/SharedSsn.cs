namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// An SSN alone does not decide who somebody is: it may be mistyped, a relative's or made up. Names and birth date speak for
/// or against the record it is on file for; an item that either side lacks says nothing [ours].
/// </summary>
public static class SharedSsn
{
    /// <summary>
    /// Whether staff must say if both are the same person before anything is saved. Birth dates that are clearly different
    /// always speak against it. The same birth date outweighs one different name, as after a marriage, but not two. Without
    /// it, a different first name speaks against it, and so does a different last name unless the first name agrees. A number
    /// that looks made up needs two items that speak for it.
    /// </summary>
    /// <param name="typed">What was typed for somebody, with the number.</param>
    /// <param name="onFile">What the record with that number holds.</param>
    public static bool MustBeAsked(NineAnswers typed, NineAnswers onFile)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(onFile);
        var (first, last) = CompareNames(typed, onFile);
        var birthDate = CompareBirthDates(typed.BirthDate, onFile.BirthDate);
        return SpeakAgainst(first, last, birthDate)
            || (typed.Ssn is { IsGiven: true, Value.LooksMadeUp: true } && new[] { first, last, birthDate }.Count(item => item == Likeness.Same) < 2);
    }

    /// <summary>
    /// The same, where others on file fit too: whoever agrees with first name, last name and birth date, when the number's
    /// record does not, is more likely who stands there, such as one of two twins with the number of the other. A name that is
    /// only similar does, if that of the number's record is not.
    /// </summary>
    /// <param name="typed">What was typed for somebody, with the number.</param>
    /// <param name="onFile">What the record with that number holds.</param>
    /// <param name="others">Other records that fit what was typed.</param>
    public static bool MustBeAsked(NineAnswers typed, NineAnswers onFile, IEnumerable<NineAnswers> others) =>
        MustBeAsked(typed, onFile)
        || others.Any(other => (AgreesInAll(typed, other) && !AgreesInAll(typed, onFile)) || (IsSimilarInAll(typed, other) && !AreSimilar(typed.FirstName, onFile.FirstName)));

    private static bool IsSimilarInAll(NineAnswers typed, NineAnswers onFile) =>
        AreSimilar(typed.FirstName, onFile.FirstName) && AreSimilar(typed.LastName, onFile.LastName) && CompareBirthDates(typed.BirthDate, onFile.BirthDate) == Likeness.Same;

    private static bool AreSimilar(Answer<string> typed, Answer<string> onFile) =>
        typed.IsGiven && onFile.IsGiven && new ComparedName(NameKey.Of(typed.Value!)).IsLike(new ComparedName(NameKey.Of(onFile.Value!)));

    private static bool AgreesInAll(NineAnswers typed, NineAnswers onFile) =>
        CompareNames(typed, onFile) == (Likeness.Same, Likeness.Same) && CompareBirthDates(typed.BirthDate, onFile.BirthDate) == Likeness.Same;

    private static bool SpeakAgainst(Likeness first, Likeness last, Likeness birthDate) => birthDate switch
    {
        Likeness.Different => true,
        Likeness.Same => (first, last) is (Likeness.Different, Likeness.Different),
        _ => first == Likeness.Different || (last == Likeness.Different && first != Likeness.Same),
    };

    private static (Likeness First, Likeness Last) CompareNames(NineAnswers typed, NineAnswers onFile)
    {
        var areSwapped = CompareNames(typed.FirstName, onFile.LastName) == Likeness.Same && CompareNames(typed.LastName, onFile.FirstName) == Likeness.Same;
        return areSwapped
            ? (Likeness.Same, Likeness.Same)
            : (CompareNames(typed.FirstName, onFile.FirstName), CompareNames(typed.LastName, onFile.LastName));
    }

    private static Likeness CompareNames(Answer<string> typed, Answer<string> onFile)
    {
        if (!typed.IsGiven || !onFile.IsGiven || NameKey.Words(typed.Value) is not { Count: > 0 } words || NameKey.Words(onFile.Value) is not { Count: > 0 } others)
        {
            return Likeness.Unknown;
        }

        return AreAlike(words, others) ? Likeness.Same : Likeness.Different;
    }

    /// <summary>
    /// All words of one are words of the other, as in a hyphenated name; or they sound alike with the same vowels (Sara and
    /// Sarah, not Mario and Maria); or one is an initial of the other.
    /// </summary>
    private static bool AreAlike(IReadOnlyList<string> words, IReadOnlyList<string> others) =>
        words.All(others.Contains)
        || others.All(words.Contains)
        || HeardIn(words) == HeardIn(others)
        || (Math.Min(words[0].Length, others[0].Length) == 1 && words[0][0] == others[0][0]);

    private static (string Sound, string Vowels) HeardIn(IReadOnlyList<string> words)
    {
        var name = string.Concat(words);
        var vowels = name.Replace('Y', 'I').Where((letter, at) => "AEIOU".Contains(letter, StringComparison.Ordinal) && (at == 0 || name[at - 1] != letter));
        return (NameSound.Of(name), string.Concat(vowels));
    }

    private static Likeness CompareBirthDates(Answer<DateOnly> typed, Answer<DateOnly> onFile)
    {
        if (!typed.IsGiven || !onFile.IsGiven)
        {
            return Likeness.Unknown;
        }

        var (one, other) = (typed.Value, onFile.Value);
        return one == other ? Likeness.Same : IsSlip(one, other) ? Likeness.Unknown : Likeness.Different;
    }

    /// <summary>One of month, day and year is wrong, or month and day are swapped: more likely mistyped than somebody else's.</summary>
    private static bool IsSlip(DateOnly one, DateOnly other)
    {
        var right = new[] { one.Year == other.Year, one.Month == other.Month, one.Day == other.Day }.Count(isSame => isSame);
        return right == 2 || (one.Year == other.Year && one.Month == other.Day && one.Day == other.Month);
    }

    private enum Likeness
    {
        Unknown,
        Same,
        Different,
    }
}
