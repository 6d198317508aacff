using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants.Names;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>What follows from names, as it is kept and as the records say.</summary>
public static class NameRows
{
    /// <summary>Fails unless both agree on everybody.</summary>
    public static async Task<bool> AssertFollowFromNamesAsync(ResourceRoomDb db)
    {
        var people = await db.Participants.AsNoTracking().ToListAsync();
        var former = (await db.FormerNames.AsNoTracking().OrderBy(name => name.Id).ToListAsync()).ToLookup(name => name.ParticipantId);
        var told = people.SelectMany(person => LookupNames.Ways(
                new NamePair(person.FirstName, person.LastName),
                [.. former[person.Id].Where(name => !new NamePair(name.FirstName, name.LastName).IsSpelledAs(new NamePair(person.FirstName, person.LastName)))]),
            (person, way) => (Person: person.Id, way.Form.FirstNameKey, way.Form.LastNameKey, way.Form.IsWholeFirst, way.Form.IsWholeLast, Former: way.Former?.Id)).ToList();
        var kept = (await db.LookupNames.AsNoTracking().ToListAsync())
            .Select(name => (Person: name.ParticipantId, name.FirstNameKey, name.LastNameKey, name.IsWholeFirst, name.IsWholeLast, Former: name.FormerNameId));
        Assert.Equal(told.Order(), kept.Order());

        var seen = await db.RoomVisitors.Join(db.LookupNames, row => row.ParticipantId, name => name.ParticipantId, (row, name) => new { row.LocationId, name.Id, name.FirstNameKey, name.LastNameKey, name.IsWholeFirst, name.IsWholeLast }).ToListAsync();
        var rooms = await db.RoomLookupNames.Select(row => new { row.LocationId, Id = row.LookupNameId, row.FirstNameKey, row.LastNameKey, row.IsWholeFirst, row.IsWholeLast }).ToListAsync();
        Assert.Equal(seen.OrderBy(row => row.LocationId).ThenBy(row => row.Id), rooms.OrderBy(row => row.LocationId).ThenBy(row => row.Id));

        var pairs = await db.SimilarPairs.Select(pair => new { pair.FirstId, pair.SecondId }).ToListAsync();
        var facts = people.ToDictionary(
            person => person.Id,
            person => former[person.Id].Select(name => Facts(name.FirstName, name.LastName, person.Zip)).Prepend(Facts(person.FirstName, person.LastName, person.Zip)).ToList());
        var days = people.Where(person => person.BirthDateHash is not null).ToLookup(person => Convert.ToHexString(person.BirthDateHash!));
        var crowded = days.Where(day => day.Count() > PossibleMatch.MostBornOnOneDay).SelectMany(day => day.Select(person => person.Id)).ToHashSet();
        var similar = days.Select(day => day.Where(person => (person.FirstName ?? person.LastName) is not null && !crowded.Contains(person.Id)))
            .SelectMany(born => born.SelectMany(one => born.Where(other => one.Id < other.Id), (one, other) => (First: one.Id, Second: other.Id)))
            .Where(pair => facts[pair.First][0].LastNameKey is null || facts[pair.First][0].LastNameKey != facts[pair.Second][0].LastNameKey)
            .Where(pair => facts[pair.First].Any(one => facts[pair.Second].Any(other => PossibleMatch.HaveSimilarNames(ComparedPerson.Of(one), ComparedPerson.Of(other)) || (one.LastNameKey is not null && one.LastNameKey == other.LastNameKey))));
        Assert.Equal(similar.Order(), pairs.Where(pair => !crowded.Contains(pair.FirstId)).Select(pair => (First: pair.FirstId, Second: pair.SecondId)).Order());
        return true;
    }

    private static PersonFacts Facts(string? first, string? last, string? zip) => new(first is null ? null : NameKey.Of(first), last is null ? null : NameKey.Of(last), zip, null, null);
}
