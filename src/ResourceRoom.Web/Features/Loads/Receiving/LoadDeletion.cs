using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Loads.Receiving;

public static class LoadDeletion
{
    // A gibibyte at once would keep every other writer waiting.
    private const int PiecesAtOnce = 64;

    public static async Task DeleteLoadAsync(this ResourceRoomDb db, long id, CancellationToken cancellationToken)
    {
        if (await db.Loads.AnyAsync(load => load.Id == id && load.State == LoadState.Receiving, cancellationToken))
        {
            await db.DeleteFileAsync(id, cancellationToken);
            await db.Loads.Where(load => load.Id == id && load.State == LoadState.Receiving).ExecuteDeleteAsync(cancellationToken);
        }
    }

    /// <summary>Deletes the file of a load, piece by piece.</summary>
    public static async Task DeleteFileAsync(this ResourceRoomDb db, long id, CancellationToken cancellationToken)
    {
        while (await db.LoadChunks.Where(chunk => chunk.LoadId == id).OrderByDescending(chunk => chunk.Number).Select(chunk => (int?)chunk.Number).FirstOrDefaultAsync(cancellationToken) is { } last)
        {
            var first = last - PiecesAtOnce + 1;
            await db.LoadChunks.Where(chunk => chunk.LoadId == id && chunk.Number >= first).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
