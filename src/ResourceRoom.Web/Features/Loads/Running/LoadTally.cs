using System.Text.Json;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>How often each answer came in the loads of a system, for the default watch.</summary>
[Scoped]
public sealed class LoadTally(ResourceRoomDb db, SecretColumns secrets)
{
    internal byte[] Seal(Load load, RowTally tally) => secrets.Protect(SecretColumn.LoadTally, load.PublicId, JsonSerializer.SerializeToUtf8Bytes(tally));

    internal async Task<IReadOnlyList<LoadColumn>> LooksLikeDefaultAsync(Load load, RowTally own, CancellationToken cancellationToken)
    {
        var day = OfficeClock.DayOf(load.ReceivedAt);
        var from = OfficeClock.InstantOf(day.AddDays(1 - DefaultWatch.Days), TimeOnly.MinValue);
        var others = await db.Loads.AsNoTracking()
            .Where(row => row.SystemId == load.SystemId && row.Id != load.Id && !row.IsCheck && row.State == LoadState.Finished && row.ReceivedAt >= from && row.TallyCipher != null)
            .Select(row => new { row.PublicId, row.ReceivedAt, Cipher = row.TallyCipher! }).ToListAsync(cancellationToken);
        var all = new RowTally();
        all.Add(own);
        foreach (var other in others.Where(row => OfficeClock.DayOf(row.ReceivedAt) <= day))
        {
            all.Add(JsonSerializer.Deserialize<RowTally>(secrets.RevealBytes(SecretColumn.LoadTally, other.PublicId, other.Cipher))!);
        }

        return DefaultWatch.LooksLikeDefault(all);
    }
}
