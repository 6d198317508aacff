using System.Threading.Channels;

using ResourceRoom.Domain.Loads.Cells;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>The next rows of a file, as many as a batch takes; those after them are read meanwhile.</summary>
internal sealed class RowQueue : IAsyncDisposable
{
    private const int MostAhead = 1_000;

    private readonly Channel<LoadRowResult> ahead = Channel.CreateBounded<LoadRowResult>(new BoundedChannelOptions(MostAhead) { SingleReader = true, SingleWriter = true });
    private readonly List<LoadRowResult> waiting = [];
    private readonly CancellationTokenSource stopping;
    private readonly Task reading;

    public RowQueue(LoadSource source, CancellationToken cancellationToken)
    {
        stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        reading = Task.Run(() => ReadAsync(source, stopping.Token), CancellationToken.None);
    }

    /// <summary>The next rows, which stay in the queue until they are removed; none at the end.</summary>
    public async ValueTask<IReadOnlyList<LoadRowResult>> NextAsync(int most, CancellationToken cancellationToken)
    {
        while (waiting.Count < most && await ahead.Reader.WaitToReadAsync(cancellationToken))
        {
            while (waiting.Count < most && ahead.Reader.TryRead(out var row))
            {
                waiting.Add(row);
            }
        }

        return waiting.GetRange(0, Math.Min(most, waiting.Count));
    }

    public void Remove(int count) => waiting.RemoveRange(0, count);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await reading;
        stopping.Dispose();
    }

    private async Task ReadAsync(LoadSource source, CancellationToken cancellationToken)
    {
        try
        {
            while (await source.NextAsync(cancellationToken) is { } row)
            {
                await ahead.Writer.WriteAsync(row, cancellationToken);
            }

            ahead.Writer.Complete();
        }
        catch (Exception failure)
        {
            // Whoever asks for the next row is told.
            ahead.Writer.Complete(failure);
        }
    }
}
