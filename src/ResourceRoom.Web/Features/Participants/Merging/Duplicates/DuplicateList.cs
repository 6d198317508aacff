using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

/// <summary>Where a page of the list begins: after a pair, by the keys of its records.</summary>
public sealed record DuplicatePlace(MatchKind Ground, Guid Newer, Guid Older)
{
    public Dictionary<string, string?> ToRoute() => new() { ["ground"] = Ground.ToString(), ["newer"] = Newer.ToString(), ["older"] = Older.ToString() };
}

/// <summary>Lists possible duplicates within reach: the stronger ground first, then the newest record.</summary>
public sealed class DuplicateList(ResourceRoomDb db, ParticipantItems items)
{
    public const int PageLength = 25;

    public const int Most = 10_000;

    private static readonly MatchKind[] Grounds = [MatchKind.SameLastNameAndBirthDate, MatchKind.SameNameAndZip, MatchKind.SimilarNameAndBirthDate];

    /// <summary>The page that follows a place; the first one for null or a place that is not there, the last one when nothing follows.</summary>
    public async Task<ListPage> ExecuteAsync(DuplicatePlace? after, ActingUser who, CancellationToken cancellationToken)
    {
        var pairs = await PairsAsync(who, cancellationToken);
        var start = after is null ? 0 : await StartAsync(pairs, after, cancellationToken);
        var shown = pairs.Skip(start).Take(PageLength).ToList();
        var edge = start > PageLength ? pairs[start - PageLength - 1] : null;
        var people = await PeopleAsync([.. shown.Append(edge).OfType<FoundPair>().SelectMany(pair => new[] { pair.Newer, pair.Older }).Distinct()], who, cancellationToken);
        DuplicatePlace PlaceOf(FoundPair pair) => new(pair.Ground, people[pair.Newer].PublicId, people[pair.Older].PublicId);
        var total = Math.Min(pairs.Count, Most);
        var page = new DuplicateColumns().PageOf([.. shown.Select(pair => new DuplicateRow(people[pair.Newer], people[pair.Older], pair.Ground))]) with
        {
            Total = total,
            First = start + 1,
            Previous = start == 0 ? null : edge is null ? [] : PlaceOf(edge).ToRoute(),
            Next = start + shown.Count < total ? PlaceOf(shown[^1]).ToRoute() : null,
        };
        return pairs.Count <= Most ? page : page with { Foot = $"{page.Foot}. More pairs are listed as you resolve these." };
    }

    /// <summary>
    /// The keys of all pairs in their order, one more than the list may show. To order them the database makes them all
    /// anyway, so that reading them costs less than counting them once more (docs/decisions/0017).
    /// </summary>
    private async Task<List<FoundPair>> PairsAsync(ActingUser who, CancellationToken cancellationToken)
    {
        List<FoundPair> found = [];
        foreach (var ground in Grounds.TakeWhile(_ => found.Count <= Most))
        {
            var keys = await new DuplicatePairs(db, who).On(ground).Take(Most + 1 - found.Count).ToListAsync(cancellationToken);
            found.AddRange(keys.Select(pair => new FoundPair(ground, pair.Newer, pair.Older)));
        }

        return found;
    }

    private async Task<int> StartAsync(List<FoundPair> pairs, DuplicatePlace after, CancellationToken cancellationToken)
    {
        if (await KeysOfAsync(after, cancellationToken) is not { } edge)
        {
            return 0;
        }

        var start = pairs.FindIndex(pair => pair.Ground > after.Ground
            || (pair.Ground == after.Ground && (pair.Newer < edge.Newer || (pair.Newer == edge.Newer && pair.Older < edge.Older))));
        return start >= 0 ? start : Math.Max(0, pairs.Count - 1) / PageLength * PageLength;
    }

    private async Task<PairKeys?> KeysOfAsync(DuplicatePlace place, CancellationToken cancellationToken)
    {
        var ids = await db.Participants
            .Where(person => person.PublicId == place.Newer || person.PublicId == place.Older)
            .ToDictionaryAsync(person => person.PublicId, person => person.Id, cancellationToken);
        return ids.Count == 2 && Grounds.Contains(place.Ground) ? new PairKeys { Newer = ids[place.Newer], Older = ids[place.Older] } : null;
    }

    private async Task<Dictionary<long, FoundPerson>> PeopleAsync(List<long> ids, ActingUser who, CancellationToken cancellationToken)
    {
        var people = await db.Participants.Where(person => ids.Contains(person.Id)).Described(db.Visits.VisibleTo(who)).ToListAsync(cancellationToken);
        return people.ToDictionary(person => person.Id, person => person.Decrypted(items));
    }

    private sealed record FoundPair(MatchKind Ground, long Newer, long Older);
}
