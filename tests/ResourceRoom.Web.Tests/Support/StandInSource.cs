using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A system that plans are synced with, on this machine. It answers as a test tells it to.</summary>
public sealed class StandInSource : IAsyncDisposable
{
    private readonly WebApplication server;

    private StandInSource()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            Asked = (context.Request.Path + context.Request.QueryString, await reader.ReadToEndAsync(), context.Request.Headers.Authorization.ToString());
            await Answer(context);
        });
    }

    public string Address => server.Urls.Single();

    /// <summary>Address, body and authorization of the last question.</summary>
    public (string Path, string Body, string Authorization) Asked { get; private set; }

    public Func<HttpContext, Task> Answer { get; set; } = NobodyKnown;

    public static async Task<StandInSource> StartAsync()
    {
        var source = new StandInSource();
        await source.server.StartAsync();
        return source;
    }

    /// <summary>Answers with this JSON.</summary>
    public void Says(string json) => Answer = async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json);
    };

    public static Task NobodyKnown(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Begins an answer and drops the line.</summary>
    public static async Task DieHalfWay(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("""{"records":[{"key":"A1",""");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    /// <summary>Answers after whoever asks has given up.</summary>
    public static async Task NeverAnswer(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
