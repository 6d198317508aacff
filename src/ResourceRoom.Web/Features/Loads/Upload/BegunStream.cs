using ResourceRoom.Web.Features.Loads.Files;

namespace ResourceRoom.Web.Features.Loads.Upload;

/// <summary>A stream whose first bytes were looked at already.</summary>
internal sealed class BegunStream(ReadOnlyMemory<byte> start, Stream rest) : ReadOnceStream
{
    private ReadOnlyMemory<byte> begun = start;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (begun.IsEmpty)
        {
            return rest.ReadAsync(buffer, cancellationToken);
        }

        var count = Math.Min(buffer.Length, begun.Length);
        begun[..count].CopyTo(buffer);
        begun = begun[count..];
        return ValueTask.FromResult(count);
    }
}
