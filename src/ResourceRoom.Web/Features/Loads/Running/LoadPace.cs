using System.Diagnostics;

using ResourceRoom.Web.Data;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>
/// How many rows the next batch takes. Large batches cost less for each row, but where writers queue (SQLite), the desk waits for the
/// end of one. So batches are small, with pauses as long as they took, while anybody has had to wait lately; they grow while nobody has.
/// </summary>
public sealed class LoadPace(ResourceRoomDb db)
{
    public const int First = 100;

    private const int Fewest = 25;
    private const int Most = 1000;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(10);

    private long kept = db.WritersKeptWaiting;
    private long lastKept;
    private long began = Stopwatch.GetTimestamp();

    public int Rows { get; private set; } = First;

    private bool IsBusy => lastKept != 0 && Stopwatch.GetElapsedTime(lastKept) < Calm;

    /// <summary>Takes in how many rows of a batch were saved: fewer than it had where the next one needs those before it in the database.</summary>
    public void Saved(int rows, int of) => Rows = rows < of ? Math.Clamp(rows, Fewest, Rows) : Math.Min(Rows * 2, Most);

    /// <summary>Lets others write before the next batch.</summary>
    public async Task GiveWayAsync(CancellationToken cancellationToken)
    {
        var waiting = db.WritersKeptWaiting;
        (lastKept, kept) = (waiting > kept ? Stopwatch.GetTimestamp() : lastKept, waiting);
        if (IsBusy)
        {
            Rows = Fewest;
            await Task.Delay(Stopwatch.GetElapsedTime(began), cancellationToken);
        }

        began = Stopwatch.GetTimestamp();
    }
}
