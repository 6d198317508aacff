using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>The lines of a file that an earlier load of the same bytes accepted: nothing is done with them again.</summary>
internal sealed class LoadedBefore
{
    // By how far a load came: one that was given up accepted what it came to.
    private readonly Dictionary<long, HashSet<long>> rejected = [];

    public bool Accepted(long line) => rejected.Any(load => line <= load.Key && !load.Value.Contains(line));

    public static async Task<LoadedBefore> ReadAsync(ResourceRoomDb db, Load load, CancellationToken cancellationToken)
    {
        var earlier = await db.Loads
            .Where(row => row.SystemId == load.SystemId && row.Sha256 == load.Sha256 && row.Id != load.Id && !row.IsCheck
                && ((row.State == LoadState.Finished && row.Withheld == 0) || row.State == LoadState.Failed))
            .Select(row => new { row.Id, row.DoneThrough }).ToListAsync(cancellationToken);
        var before = new LoadedBefore();
        foreach (var one in earlier)
        {
            var lines = await db.LoadRejects.Where(row => row.LoadId == one.Id).Select(row => row.Line).Distinct().ToListAsync(cancellationToken);
            if (before.rejected.TryGetValue(one.DoneThrough, out var known))
            {
                known.IntersectWith(lines);
            }
            else
            {
                before.rejected[one.DoneThrough] = [.. lines];
            }
        }

        return before;
    }
}
