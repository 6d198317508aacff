using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>Two records that may be one person's.</summary>
/// <param name="Newer">The one made later.</param>
/// <param name="Older">The one made earlier.</param>
/// <param name="Ground">Why they may be.</param>
public sealed record DuplicateRow(FoundRow Newer, FoundRow Older, MatchKind Ground);

/// <summary>Where a page of the list begins: after a pair, by the keys of its records.</summary>
/// <param name="Ground">The pair's ground.</param>
/// <param name="Newer">Key of the record made later.</param>
/// <param name="Older">Key of the other.</param>
public sealed record DuplicatePlace(MatchKind Ground, Guid Newer, Guid Older);

/// <summary>A page of the list of possible duplicates.</summary>
/// <param name="Rows">The pairs.</param>
/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="IsFirst">Whether the list begins here.</param>
public sealed record DuplicatePage(IReadOnlyList<DuplicateRow> Rows, DuplicatePlace? Next, bool IsFirst)
{
    /// <summary>The type's name alone: what the page shows is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(DuplicatePage);
}

/// <summary>Lists possible duplicates within reach: the stronger ground first, then the newest record.</summary>
public sealed class DuplicateList(ResourceRoomDb db, ParticipantItems items)
{
    /// <summary>Pairs on a page.</summary>
    public const int PageLength = 25;

    private static readonly MatchKind[] Grounds = [MatchKind.SameLastNameAndBirthDate, MatchKind.SameNameAndZip];

    /// <summary>The page that follows a place; the first one for null or a place that is not there.</summary>
    public async Task<DuplicatePage> ExecuteAsync(DuplicatePlace? after, ActingUser who, CancellationToken cancellationToken)
    {
        var edge = after is null ? null : await KeysOfAsync(after, cancellationToken);
        var grounds = Grounds.Where(ground => edge is null || ground >= after!.Ground).ToList();
        List<(MatchKind Ground, PairKeys Keys)> found = [];
        foreach (var ground in grounds.TakeWhile(_ => found.Count <= PageLength))
        {
            var pairs = new DuplicatePairs(db, who).On(ground);
            var beyond = edge is not null && ground == after!.Ground
                ? pairs.Where(pair => pair.Newer < edge.Newer || (pair.Newer == edge.Newer && pair.Older < edge.Older))
                : pairs;
            var keys = await beyond.Take(PageLength + 1 - found.Count).ToListAsync(cancellationToken);
            found.AddRange(keys.Select(pair => (ground, pair)));
        }

        var people = await PeopleAsync([.. found.SelectMany(pair => new[] { pair.Keys.Newer, pair.Keys.Older }).Distinct()], who, cancellationToken);
        var rows = found.Take(PageLength)
            .Select(pair => new DuplicateRow(people[pair.Keys.Newer], people[pair.Keys.Older], pair.Ground))
            .ToList();
        var next = found.Count > rows.Count ? new DuplicatePlace(rows[^1].Ground, rows[^1].Newer.PublicId, rows[^1].Older.PublicId) : null;
        return new DuplicatePage(rows, next, edge is null);
    }

    private async Task<PairKeys?> KeysOfAsync(DuplicatePlace place, CancellationToken cancellationToken)
    {
        var ids = await db.Participants
            .Where(person => person.PublicId == place.Newer || person.PublicId == place.Older)
            .ToDictionaryAsync(person => person.PublicId, person => person.Id, cancellationToken);
        return ids.Count == 2 && Grounds.Contains(place.Ground) ? new PairKeys { Newer = ids[place.Newer], Older = ids[place.Older] } : null;
    }

    private async Task<Dictionary<long, FoundRow>> PeopleAsync(List<long> ids, ActingUser who, CancellationToken cancellationToken)
    {
        var visits = db.Visits.VisibleTo(who);
        var people = await db.Participants
            .Where(person => ids.Contains(person.Id))
            .Select(person => new
            {
                person.Id,
                person.PublicId,
                person.FirstName,
                person.LastName,
                person.Zip,
                person.BirthDateCipher,
                LastVisit = visits.Where(visit => visit.ParticipantId == person.Id && visit.Void == null).Max(visit => (DateOnly?)visit.Day),
            })
            .ToListAsync(cancellationToken);
        return people.ToDictionary(person => person.Id, person => new FoundRow(
            person.PublicId,
            ItemWords.FullName(person.FirstName, person.LastName),
            person.Zip,
            items.BirthDateOf(person.PublicId, person.BirthDateCipher)?.Year,
            person.LastVisit));
    }
}
