using ResourceRoom.Domain.Loads.Cells;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>The next rows of a file, as many as a batch takes.</summary>
internal sealed class RowQueue(LoadSource source)
{
    private readonly List<LoadRowResult> waiting = [];
    private bool isEnded;

    /// <summary>The next rows, which stay in the queue until they are removed; none at the end.</summary>
    public async ValueTask<IReadOnlyList<LoadRowResult>> NextAsync(int most, CancellationToken cancellationToken)
    {
        while (!isEnded && waiting.Count < most)
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

        return waiting.GetRange(0, Math.Min(most, waiting.Count));
    }

    public void Remove(int count) => waiting.RemoveRange(0, count);
}
