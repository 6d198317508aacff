using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// The ways in which words can be somebody's name: a last name, a first name, or both in either order, split at every
/// place. Each is ordered as its index is, so that the first few are read without sorting the rest.
/// </summary>
internal static class PeopleByName
{
    // Nobody has more words in a name; whoever pastes a page should not make a hundred queries of it.
    private const int MostSplits = 6;

    // Above every letter in the order that the search keys are compared in.
    private const char AfterLast = '\uffff';

    /// <summary>Names that begin so.</summary>
    public static IEnumerable<IQueryable<Participant>> Spelled(this IQueryable<Participant> people, IReadOnlyList<string> words)
    {
        var whole = string.Join(' ', words);
        yield return people.LastNamed(whole).ByLastName();
        foreach (var (left, right) in Splits(words))
        {
            yield return people.FirstNamed(left).LastNamed(right).ByLastName();
            yield return people.FirstNamed(right).LastNamed(left).ByLastName();
        }

        yield return people.FirstNamed(whole).ByFirstName();
    }

    /// <summary>Names that sound so: whole names, not their beginnings, and never a first name alone.</summary>
    public static IEnumerable<IQueryable<Participant>> Sounding(this IQueryable<Participant> people, IReadOnlyList<string> words)
    {
        var whole = NameSound.Of(string.Join(' ', words));
        if (whole.Length > 0)
        {
            yield return people.Where(person => person.LastNameSound == whole).BySound();
        }

        foreach (var (left, right) in Splits(words).Select(split => (Left: NameSound.Of(split.Left), Right: NameSound.Of(split.Right))))
        {
            if (left.Length > 0 && right.Length > 0)
            {
                yield return people.Where(person => person.LastNameSound == right && person.FirstNameSound == left).BySound();
                yield return people.Where(person => person.LastNameSound == left && person.FirstNameSound == right).BySound();
            }
        }
    }

    private static IEnumerable<(string Left, string Right)> Splits(IReadOnlyList<string> words)
    {
        for (var split = 1; split < words.Count && split <= MostSplits; split++)
        {
            yield return (string.Join(' ', words.Take(split)), string.Join(' ', words.Skip(split)));
        }
    }

    private static IQueryable<Participant> LastNamed(this IQueryable<Participant> people, string beginning)
    {
        var end = beginning + AfterLast;
        return people.Where(person => string.Compare(person.LastNameKey, beginning) >= 0 && string.Compare(person.LastNameKey, end) < 0);
    }

    private static IQueryable<Participant> FirstNamed(this IQueryable<Participant> people, string beginning)
    {
        var end = beginning + AfterLast;
        return people.Where(person => string.Compare(person.FirstNameKey, beginning) >= 0 && string.Compare(person.FirstNameKey, end) < 0);
    }

    private static IQueryable<Participant> ByLastName(this IQueryable<Participant> people) =>
        people.OrderBy(person => person.LastNameKey).ThenBy(person => person.FirstNameKey).ThenBy(person => person.Zip).ThenBy(person => person.Id);

    private static IQueryable<Participant> ByFirstName(this IQueryable<Participant> people) =>
        people.OrderBy(person => person.FirstNameKey).ThenBy(person => person.LastNameKey).ThenBy(person => person.Id);

    private static IQueryable<Participant> BySound(this IQueryable<Participant> people) =>
        people.OrderBy(person => person.LastNameSound).ThenBy(person => person.FirstNameSound).ThenBy(person => person.Id);
}
