using System.Collections.Concurrent;
using System.Text;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Takes traces and metrics over OTLP, as a collector on this machine does, and keeps the messages.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentQueue<(string Path, byte[] Message)> taken = new();

    private Collector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Run(async context =>
        {
            using var message = new MemoryStream();
            await context.Request.Body.CopyToAsync(message);
            taken.Enqueue((context.Request.Path, message.ToArray()));
        });
    }

    public string Address => server.Urls.Single();

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.server.StartAsync();
        return collector;
    }

    /// <summary>Texts are in clear in a message, so they can be looked for without reading it.</summary>
    public string TextOf(string path) => string.Concat(taken.Where(sent => sent.Path == path).Select(sent => Encoding.Latin1.GetString(sent.Message)));

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
