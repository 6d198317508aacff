using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Applying;

/// <summary>The lines of a file that an earlier load of the same bytes accepted: nothing is done with them again.</summary>
internal sealed class LoadedBefore
{
    private readonly HashSet<long>? rejected;

    private LoadedBefore(HashSet<long>? rejected) => this.rejected = rejected;

    public bool Accepted(long line) => rejected?.Contains(line) == false;

    public static async Task<LoadedBefore> ReadAsync(ResourceRoomDb db, Load load, CancellationToken cancellationToken)
    {
        var earlier = await db.Loads
            .Where(row => row.SystemId == load.SystemId && row.Sha256 == load.Sha256 && row.Id != load.Id && !row.IsCheck
                && row.State == LoadState.Finished && row.Withheld == 0)
            .Select(row => row.Id).ToListAsync(cancellationToken);
        HashSet<long>? rejected = null;
        foreach (var id in earlier)
        {
            var lines = await db.LoadRejects.Where(row => row.LoadId == id).Select(row => row.Line).Distinct().ToListAsync(cancellationToken);
            if (rejected is null)
            {
                rejected = [.. lines];
            }
            else
            {
                rejected.IntersectWith(lines);
            }
        }

        return new(rejected);
    }
}
