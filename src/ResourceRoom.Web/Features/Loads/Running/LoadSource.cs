using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>The rows of a load from the beginning of its file, blank ones left out. They are read by a connection of their own, beside the work on rows.</summary>
internal sealed class LoadSource : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;
    private readonly LoadFileStream file;
    private readonly LoadFileReader reader;
    private LoadRowReader? rows;

    private LoadSource(AsyncServiceScope scope, LoadFileStream file) => (this.scope, this.file, reader) = (scope, file, new LoadFileReader(file));

    public LoadHeader Header { get; private set; } = null!;

    public static async Task<LoadSource> OpenAsync(IServiceScopeFactory scopes, Load load, CancellationToken cancellationToken)
    {
        var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var source = new LoadSource(scope, new LoadFileStream(services.GetRequiredService<ResourceRoomDb>(), services.GetRequiredService<SecretColumns>(), load));
        try
        {
            source.Header = LoadHeader.Of(await source.reader.ReadAsync(cancellationToken) ? source.reader.Row : null);
            return source;
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
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

    public async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await scope.DisposeAsync();
    }
}
