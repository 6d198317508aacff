using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>The rows of a load from the beginning of its file, blank ones left out.</summary>
internal sealed class LoadSource : IAsyncDisposable
{
    private readonly LoadFileStream file;
    private readonly LoadFileReader reader;
    private LoadRowReader? rows;

    private LoadSource(LoadFileStream file) => (this.file, reader) = (file, new LoadFileReader(file));

    public LoadHeader Header { get; private set; } = null!;

    public static async Task<LoadSource> OpenAsync(ResourceRoomDb db, SecretColumns secrets, Load load, CancellationToken cancellationToken)
    {
        var source = new LoadSource(new LoadFileStream(db, secrets, load));
        source.Header = LoadHeader.Of(await source.reader.ReadAsync(cancellationToken) ? source.reader.Row : null);
        return source;
    }

    public void HoldAgainst(LoadContext context) => rows = new LoadRowReader(Header, context);

    public async ValueTask<LoadRowResult?> NextAsync(CancellationToken cancellationToken)
    {
        while (await reader.ReadAsync(cancellationToken))
        {
            if (!reader.Row.IsBlank)
            {
                return rows!.Read(reader.Row);
            }
        }

        return null;
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
