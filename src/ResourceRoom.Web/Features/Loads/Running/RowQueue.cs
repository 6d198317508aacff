using ResourceRoom.Domain.Loads.Cells;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>The next rows of a file, as many as a batch takes.</summary>
internal sealed class RowQueue(LoadSource source)
{
    private readonly List<LoadRowResult> waiting = [];
    private bool isEnded;

    public IReadOnlyList<LoadRowResult> Waiting => waiting;

    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken, int size = RunLoad.BatchSize)
    {
        while (!isEnded && waiting.Count < size)
        {
            if (await source.NextAsync(cancellationToken) is { } row)
            {
                waiting.Add(row);
            }
            else
            {
                isEnded = true;
            }
        }

        return waiting.Count > 0;
    }

    public async ValueTask<LoadRowResult?> PeekAsync(CancellationToken cancellationToken) => await FillAsync(cancellationToken, size: 1) ? waiting[0] : null;

    public void Remove(int count) => waiting.RemoveRange(0, count);
}
