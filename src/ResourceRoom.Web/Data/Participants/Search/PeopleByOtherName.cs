using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Data.Participants.Search;

/// <summary>All ways beyond the beginnings of names, in one query of many short ranges (docs/decisions/0048).</summary>
internal static class PeopleByOtherName
{
    // SQLite takes no more than 500 terms in one compound query, and nobody waits for them.
    private const int MostWays = 40;

    public static IQueryable<NameHit>? ByOtherNames(this PeopleInScope reach, IReadOnlyList<IReadOnlyList<string>> readings, int searched)
    {
        return Together(readings.Skip(searched).SelectMany(reach.Named).Concat(readings.SelectMany(reach.OtherwiseNamed)).Take(MostWays));
    }

    /// <summary>Other forms of the first name that was typed (<see cref="Nicknames"/>); null for a name that has none.</summary>
    public static IQueryable<NameHit>? ByNicknames(this PeopleInScope reach, IReadOnlyList<IReadOnlyList<string>> readings) => Together(
        readings.SelectMany(words => (reach.OfRoom?.Seen.Nicknamed(words) ?? reach.People.Nicknamed(words)).Select(Hits))
            .Concat(readings.SelectMany(words => reach.OfRoom is { } room ? room.Names.Nicknamed(words).Select(HitsOf) : reach.Names.Nicknamed(words).Select(reach.HitsWithin)))
            .Take(MostWays));

    public static IQueryable<NameHit>? BySound(this PeopleInScope reach, IReadOnlyList<string> words) => Together(reach.People.Sounding(words).Select(Hits));

    private static IQueryable<NameHit>? Together(IEnumerable<IQueryable<NameHit>> ways) => ways
        .Select((way, number) => way.Take(FindPeople.Most + 1).Select(hit => new NameHit { Way = number, ParticipantId = hit.ParticipantId, FormerNameId = hit.FormerNameId }))
        .Aggregate((IQueryable<NameHit>?)null, (all, way) => all is null ? way : all.Concat(way));

    private static IEnumerable<IQueryable<NameHit>> Named(this PeopleInScope reach, IReadOnlyList<string> words) =>
        (reach.OfRoom?.Seen.Spelled(words) ?? reach.People.Spelled(words)).Select(Hits);

    private static IQueryable<NameHit> Hits(IQueryable<Participant> people) =>
        people.Select(person => new NameHit { Way = 0, ParticipantId = person.Id, FormerNameId = 0 });

    private static IEnumerable<IQueryable<NameHit>> OtherwiseNamed(this PeopleInScope reach, IReadOnlyList<string> words) => reach.OfRoom is { } room
        ? room.Names.Spelled(words).Select(HitsOf)
        : reach.Names.Spelled(words).Select(reach.HitsWithin);

    private static IQueryable<NameHit> HitsOf(IQueryable<LookupName> names) =>
        names.Select(name => new NameHit { Way = 0, ParticipantId = name.ParticipantId, FormerNameId = name.FormerNameId ?? 0 });

    private static IQueryable<NameHit> HitsWithin(this PeopleInScope reach, IQueryable<LookupName> names) => names
        .Join(reach.People, name => name.ParticipantId, person => person.Id, (name, _) => new NameHit { Way = 0, ParticipantId = name.ParticipantId, FormerNameId = name.FormerNameId ?? 0 });
}
