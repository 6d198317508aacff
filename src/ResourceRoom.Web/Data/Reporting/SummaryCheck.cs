using System.Runtime.CompilerServices;

namespace ResourceRoom.Web.Data.Reporting;

/// <summary>Compares summaries with the visits and records that they are made of.</summary>
[Scoped]
public sealed class SummaryCheck(ResourceRoomDb db, BuildSummaries summaries, PersonAnswersReader answers)
{
    private const int DaysAtOnce = 60;

    public async IAsyncEnumerable<string> FindDifferencesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await db.SummaryBuilds.AnyAsync(cancellationToken))
        {
            yield break;
        }

        foreach (var room in await db.Locations.OrderBy(room => room.Code).Select(room => new { room.Id, room.Code }).ToListAsync(cancellationToken))
        {
            var changed = await db.RoomDayChanges.Where(change => change.LocationId == room.Id).Select(change => change.Day).Distinct().ToListAsync(cancellationToken);
            var days = await db.RoomDays.Where(day => day.LocationId == room.Id).Select(day => day.Day)
                .Union(db.Visits.Where(visit => visit.LocationId == room.Id).Select(visit => visit.Day)).ToListAsync(cancellationToken);
            foreach (var some in days.Except(changed).Order().Chunk(DaysAtOnce))
            {
                var kept = await db.RoomDays.AsNoTracking().Where(day => day.LocationId == room.Id && EF.Parameter(some).Contains(day.Day)).ToDictionaryAsync(day => day.Day, cancellationToken);
                var right = (await summaries.PackedAsync(room.Id, some, cancellationToken)).ToDictionary(day => day.Day);
                foreach (var day in some.Where(day => !IsSame(kept.GetValueOrDefault(day)?.Visits, right.GetValueOrDefault(day)?.Visits)))
                {
                    yield return FormattableString.Invariant($"The summary of room {room.Code} on {day:yyyy-MM-dd} is not what its visits say.");
                }
            }
        }

        var people = (await db.PersonChanges.Select(change => change.ParticipantId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        var highest = await db.Participants.MaxAsync(person => (long?)person.Id, cancellationToken) ?? 0;
        var blocks = await db.PersonBlocks.AsNoTracking().ToDictionaryAsync(block => block.Number, cancellationToken);
        for (var number = 0; number <= highest / PersonBlock.Size; number++)
        {
            var kept = blocks.TryGetValue(number, out var block) ? answers.Open(block) : new Domain.Reporting.Counting.PersonAnswers[PersonBlock.Size];
            var right = await answers.ReadBlockAsync(number, cancellationToken);
            for (var at = 0; at < right.Length; at++)
            {
                var id = ((long)number * PersonBlock.Size) + at;
                if (!people.Contains(id) && !kept[at].Equals(right[at]))
                {
                    yield return FormattableString.Invariant($"The summary of record number {id} is not what its answers say.");
                }
            }
        }
    }

    private static bool IsSame(byte[]? one, byte[]? other) => one is null ? other is null : other is not null && one.AsSpan().SequenceEqual(other);
}
