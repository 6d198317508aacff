using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

/// <summary>People by name; too many to read their names by record, the newest first. A page begins at a person, not at a number.</summary>
[Scoped]
public sealed class PeopleOrder(ResourceRoomDb db)
{
    public const int MostByName = 5_000;

    public async Task<PeopleSlice> ReadAsync(IReadOnlyList<ListedPerson> people, ListRequest request, ActingUser who, CancellationToken cancellationToken)
    {
        var isByName = people.Count <= MostByName;
        var ids = people.Select(person => (long)person.Id).ToList();
        var names = isByName ? await PlacesAsync(db.Participants.Where(person => EF.Parameter(ids).Contains(person.Id)), cancellationToken) : [];
        var ordered = people.Select(person => (Place: isByName ? names[person.Id] : PersonPlace.ByRecord(person.Id), Person: person)).ToList();
        ordered.Sort((one, other) => PersonPlace.Order.Compare(one.Place, other.Place));

        var isBackward = Guid.TryParse(request.Before, out var key);
        PersonPlace? edge = null;
        if (isBackward || Guid.TryParse(request.After, out key))
        {
            var known = await PlacesAsync(db.Participants.VisibleTo(who).Where(person => person.PublicId == key), cancellationToken);
            edge = known.Select(place => (PersonPlace?)(isByName ? place.Value : PersonPlace.ByRecord(place.Key))).SingleOrDefault();
        }

        var (from, until) = PeopleSlice.Around(ordered.ConvertAll(one => one.Place), edge, isBackward);
        return new([.. ordered[from..until].Select(one => one.Person)], from, people.Count, isByName);
    }

    private static Task<Dictionary<long, PersonPlace>> PlacesAsync(IQueryable<Participant> people, CancellationToken cancellationToken) => people
        .Select(person => new { person.Id, person.LastNameKey, person.FirstNameKey })
        .ToDictionaryAsync(person => person.Id, person => new PersonPlace(person.LastNameKey ?? "", person.FirstNameKey ?? "", person.Id), cancellationToken);
}
