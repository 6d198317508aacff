using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Finds the people on file whom <see cref="PossibleMatch"/> could take for the one who was typed in.</summary>
public static class PossiblePeople
{
    /// <summary>The same SSN; the same last name with the same birth date, or with the same first name and ZIP.</summary>
    /// <remarks>A union of keys: each ground has an index of its own, and nobody reads every Smith while others wait.</remarks>
    public static IQueryable<Participant> Fitting(this IQueryable<Participant> people, PersonFacts typed, byte[]? ssnHash, byte[]? birthDateHash)
    {
        var keys = people.Where(person => ssnHash != null && person.SsnHash == ssnHash).Select(person => person.Id);
        if (typed.LastNameKey is { } last && birthDateHash is not null)
        {
            keys = keys.Union(people.Where(person => person.BirthDateHash == birthDateHash && person.LastNameKey == last).Select(person => person.Id));
        }

        if (typed is { LastNameKey: { } sameLast, FirstNameKey: { } first, Zip: { } zip })
        {
            keys = keys.Union(people
                .Where(person => person.LastNameKey == sameLast && person.FirstNameKey == first && person.Zip == zip)
                .Select(person => person.Id));
        }

        return people.Where(person => keys.Contains(person.Id));
    }
}
