using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Data.Participants.Search;

public static class PossiblePeople
{
    public static IQueryable<Participant> Fitting(this IQueryable<Participant> people, PersonFacts typed, byte[]? ssnHash, byte[]? birthDateHash)
    {
        var keys = people.Where(person => ssnHash != null && person.SsnHash == ssnHash).Select(person => person.Id);
        if (typed.LastNameKey is { } last && birthDateHash is not null)
        {
            keys = keys.Union(people.Where(person => person.BirthDateHash == birthDateHash && person.LastNameKey == last).Select(person => person.Id));
        }

        if (typed is { LastNameKey: { } sameLast, FirstNameKey: { } first, Zip: { } zip })
        {
            string[] firsts = [first, .. Nicknames.Of(first)];
            keys = keys.Union(people
                .Where(person => person.LastNameKey == sameLast && firsts.Contains(person.FirstNameKey) && person.Zip == zip)
                .Select(person => person.Id));
        }

        return people.Where(person => keys.Contains(person.Id));
    }

    public static IQueryable<Participant> FormerlyCalled(this IQueryable<LookupName> names, string firstNameKey, string lastNameKey) => names
        .Where(name => name.LastNameKey == lastNameKey && name.FirstNameKey == firstNameKey && name.FormerNameId != null && name.IsWholeFirst && name.IsWholeLast)
        .Select(name => name.Participant);
}
