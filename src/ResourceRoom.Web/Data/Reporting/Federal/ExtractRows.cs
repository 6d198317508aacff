using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Domain.Reporting.Federal.Rows;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The people of a run, and how many were left out.</summary>
internal sealed class ExtractTally
{
    public int Rows { get; set; }

    public int LeftOutWithoutSsn { get; set; }

    public int LeftOutParticipants { get; set; }

    /// <summary>By the number of the record: what the row is made of, as a hash; 0 without a row.</summary>
    public required ulong[] Marks { get; init; }

    public bool Count(ExtractPlace place)
    {
        switch (place)
        {
            case ExtractPlace.Row:
                Rows++;
                return true;
            case ExtractPlace.LeftOutWithoutSsn:
                LeftOutWithoutSsn++;
                return false;
            case ExtractPlace.LeftOutParticipant:
                LeftOutParticipants++;
                return false;
            default:
                return false;
        }
    }
}

/// <summary>Reads the people who have a row, in the order of their keys, SSN and birth date decrypted one by one.</summary>
[Scoped]
public sealed class ExtractRows(ResourceRoomDb db, IServiceScopeFactory scopes, ParticipantItems items)
{
    private const int AtOnce = 1_000;

    /// <summary>The facts of each row. The tally is complete once the last one is read.</summary>
    internal async IAsyncEnumerable<ExtractFacts> ReadAsync(
        ExtractPeriod period, bool withParticipants, PersonVisits[] visits, ExtractTally tally, Func<int, int, Task> reach, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var codes = await BoardCodesAsync(cancellationToken);
        var people = await SortedAsync(visits, cancellationToken);
        var done = 0;
        await foreach (var (some, records) in AheadAsync(people, cancellationToken))
        {
            var byId = records.ToDictionary(record => record.Id);
            foreach (var id in some)
            {
                // A record that was merged into another while the run was at work has none of its answers left.
                if (byId.TryGetValue(id, out var record) && tally.Count(record.PlaceOf(visits[id], withParticipants)))
                {
                    tally.Marks[id] = record.MarkOf(visits[id], period, codes);
                    yield return record.FactsOf(visits[id], period, codes, items);
                }
            }

            done += some.Length;
            await reach(done, people.Length);
        }
    }

    /// <summary>What each row is made of now, as hashes by the number of the record: without decrypting anything.</summary>
    internal async Task<ulong[]> MarksAsync(ExtractPeriod period, bool withParticipants, PersonVisits[] visits, CancellationToken cancellationToken)
    {
        var codes = await BoardCodesAsync(cancellationToken);
        var marks = new ulong[visits.Length];
        foreach (var some in Reportable(visits).Chunk(AtOnce))
        {
            foreach (var record in await RecordsAsync(db, some, cancellationToken))
            {
                if (record.PlaceOf(visits[record.Id], withParticipants) == ExtractPlace.Row)
                {
                    marks[record.Id] = record.MarkOf(visits[record.Id], period, codes);
                }
            }
        }

        return marks;
    }

    private Task<Dictionary<int, string?>> BoardCodesAsync(CancellationToken cancellationToken) =>
        db.Lwias.AsNoTracking().ToDictionaryAsync(area => area.Number, area => area.BoardCode, cancellationToken);

    private static IEnumerable<long> Reportable(PersonVisits[] visits) => visits.Index().Where(person => person.Item.IsReportable).Select(person => (long)person.Index);

    /// <summary>Sorted here, since databases sort text each in their own way; 24 bytes a person.</summary>
    private async Task<long[]> SortedAsync(PersonVisits[] visits, CancellationToken cancellationToken)
    {
        var (keys, people) = (new List<UInt128>(), new List<long>());
        await foreach (var person in db.Participants.AsNoTracking().Select(person => new { person.Id, person.PirlKey }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (person.Id < visits.Length && visits[person.Id].IsReportable)
            {
                keys.Add(Packed(person.PirlKey));
                people.Add(person.Id);
            }
        }

        var sorted = people.ToArray();
        CollectionsMarshal.AsSpan(keys).Sort(sorted.AsSpan());
        return sorted;
    }

    /// <summary>A key as a number that sorts as its characters do.</summary>
    private static UInt128 Packed(string key)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        Encoding.ASCII.GetBytes(key, bytes);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    /// <summary>The records piece by piece, the next one read while the last is decrypted and written.</summary>
    private async IAsyncEnumerable<(long[] People, List<ExtractRecord> Records)> AheadAsync(long[] people, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var reading = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        Task<List<ExtractRecord>>? ahead = null;
        try
        {
            foreach (var (some, next) in Pairs([.. people.Chunk(AtOnce)]))
            {
                var records = await (ahead ?? RecordsAsync(reading, some, cancellationToken));
                ahead = next is null ? null : RecordsAsync(reading, next, cancellationToken);
                yield return (some, records);
            }
        }
        finally
        {
            // A run that is cut off must not close the connection under it.
            await (ahead ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static IEnumerable<(long[] Piece, long[]? Next)> Pairs(long[][] pieces) => pieces.Select((piece, index) => (piece, index + 1 < pieces.Length ? pieces[index + 1] : null));

    private static Task<List<ExtractRecord>> RecordsAsync(ResourceRoomDb db, long[] people, CancellationToken cancellationToken) =>
        db.Participants.AsNoTracking().Where(person => EF.Parameter(people).Contains(person.Id)).Select(ExtractRecord.Of).ToListAsync(cancellationToken);
}
