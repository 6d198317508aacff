using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Search;

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

    private const char AfterSpace = '!';

    public static IEnumerable<IQueryable<Participant>> Spelled(this IQueryable<Participant> people, IReadOnlyList<string> words) =>
        Spelled(
            words,
            (people, people, people),
            rows => rows.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Zip).ThenBy(row => row.Id),
            rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.Id));

    public static IEnumerable<IQueryable<Participant>> Spelled(this IQueryable<RoomVisitor> seen, IReadOnlyList<string> words) =>
        Spelled(
            words,
            (seen, seen, seen),
            rows => rows.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.ParticipantId).Select(row => row.Participant),
            rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.ParticipantId).Select(row => row.Participant));

    /// <remarks>A last name alone is looked for once for each person, and not beside every part of the first name.</remarks>
    public static IEnumerable<IQueryable<LookupName>> Spelled(this IQueryable<LookupName> names, IReadOnlyList<string> words) =>
        Spelled(
            words,
            (names.Where(name => name.IsWholeFirst), names, names.Where(name => name.IsWholeLast)),
            rows => rows.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.ParticipantId),
            rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.ParticipantId));

    public static IEnumerable<IQueryable<LookupName>> Spelled(this IQueryable<RoomLookupName> names, IReadOnlyList<string> words) =>
        Spelled(
            words,
            (names.Where(name => name.IsWholeFirst), names, names.Where(name => name.IsWholeLast)),
            rows => rows.OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.LookupNameId).Select(row => row.LookupName),
            rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.LookupNameId).Select(row => row.LookupName));

    /// <summary>
    /// The same under the other forms of a first name, each a word of its own: Al finds Albert, and Alice is not among them.
    /// </summary>
    public static IEnumerable<IQueryable<Participant>> Nicknamed(this IQueryable<Participant> people, IReadOnlyList<string> words) =>
        Nicknamed(words, people, people, rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.Id));

    public static IEnumerable<IQueryable<Participant>> Nicknamed(this IQueryable<RoomVisitor> seen, IReadOnlyList<string> words) =>
        Nicknamed(words, seen, seen, rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.ParticipantId).Select(row => row.Participant));

    public static IEnumerable<IQueryable<LookupName>> Nicknamed(this IQueryable<LookupName> names, IReadOnlyList<string> words) =>
        Nicknamed(words, names, names.Where(name => name.IsWholeLast), rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.ParticipantId));

    public static IEnumerable<IQueryable<LookupName>> Nicknamed(this IQueryable<RoomLookupName> names, IReadOnlyList<string> words) => Nicknamed(
        words,
        names,
        names.Where(name => name.IsWholeLast),
        rows => rows.OrderBy(row => row.FirstNameKey).ThenBy(row => row.LastNameKey).ThenBy(row => row.LookupNameId).Select(row => row.LookupName));

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

    private static IEnumerable<IQueryable<TFound>> Spelled<T, TFound>(
        IReadOnlyList<string> words,
        (IQueryable<T> ByLast, IQueryable<T> ByBoth, IQueryable<T> ByFirst) rows,
        Func<IQueryable<T>, IQueryable<TFound>> byLastName,
        Func<IQueryable<T>, IQueryable<TFound>> byFirstName)
        where T : class, INamed
    {
        var whole = string.Join(' ', words);
        yield return byLastName(rows.ByLast.LastNamed(whole));
        foreach (var (left, right) in Splits(words))
        {
            yield return byLastName(rows.ByBoth.FirstNamed(left).LastNamed(right));
            yield return byLastName(rows.ByBoth.FirstNamed(right).LastNamed(left));
        }

        yield return byFirstName(rows.ByFirst.FirstNamed(whole));
    }

    private static IEnumerable<IQueryable<TFound>> Nicknamed<T, TFound>(
        IReadOnlyList<string> words, IQueryable<T> byBoth, IQueryable<T> byFirst, Func<IQueryable<T>, IQueryable<TFound>> byFirstName)
        where T : class, INamed =>
        Splits(words)
            .SelectMany(split => new[] { (First: split.Left, Last: split.Right), (First: split.Right, Last: split.Left) })
            .SelectMany(names => Nicknames.Of(names.First).Select(other => byFirstName(byBoth.Called(other).LastNamed(names.Last))))
            .Concat(Nicknames.Of(string.Join(' ', words)).Select(other => byFirstName(byFirst.Called(other))));

    private static IEnumerable<(string Left, string Right)> Splits(IReadOnlyList<string> words)
    {
        for (var split = 1; split < words.Count && split <= MostSplits; split++)
        {
            yield return (string.Join(' ', words.Take(split)), string.Join(' ', words.Skip(split)));
        }
    }

    private static IQueryable<T> LastNamed<T>(this IQueryable<T> rows, string beginning)
        where T : class, INamed
    {
        var end = beginning + AfterLast;
        return rows.Where(row => string.Compare(row.LastNameKey, beginning) >= 0 && string.Compare(row.LastNameKey, end) < 0);
    }

    private static IQueryable<T> FirstNamed<T>(this IQueryable<T> rows, string beginning)
        where T : class, INamed
    {
        var end = beginning + AfterLast;
        return rows.Where(row => string.Compare(row.FirstNameKey, beginning) >= 0 && string.Compare(row.FirstNameKey, end) < 0);
    }

    // The name itself, or with further words behind it: between them stands a space.
    private static IQueryable<T> Called<T>(this IQueryable<T> rows, string firstName)
        where T : class, INamed
    {
        var end = firstName + AfterSpace;
        return rows.Where(row => string.Compare(row.FirstNameKey, firstName) >= 0 && string.Compare(row.FirstNameKey, end) < 0);
    }

    private static IQueryable<Participant> BySound(this IQueryable<Participant> people) =>
        people.OrderBy(person => person.LastNameSound).ThenBy(person => person.FirstNameSound).ThenBy(person => person.Id);
}
