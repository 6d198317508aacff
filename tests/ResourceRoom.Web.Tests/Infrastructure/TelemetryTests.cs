using System.Diagnostics;
using System.Text;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Telemetry;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

[Trait("Category", "OneEngine")]
public sealed class TelemetryTests(TelemetryTests.MeasuredApp app) : IClassFixture<TelemetryTests.MeasuredApp>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Get_PageOfAPerson_IsASpanNamedByItsRoute(bool exists)
    {
        var id = exists ? (await app.CreateParticipantAsync()).PublicId : Guid.Empty;
        var trace = await OpenAsync($"/participants/{id}?note=Ruiz");

        var span = app.Collector.TextOf("/v1/traces").Split(trace)[1];
        Assert.Contains("GET participants/{publicId:guid}", span[..100], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PageOfAPersonWithAQuery_SendsNeitherPathNorQueryNorBrowser()
    {
        var id = (await app.CreateParticipantAsync()).PublicId;
        await OpenAsync($"/participants/{id}?note=Ruiz");
        await OpenAsync($"/participants/{id}/Ruiz");

        var sent = app.Collector.TextOf("/v1/traces") + app.Collector.TextOf("/v1/metrics");
        Assert.Contains("http.server.request.duration", sent, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), sent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Ruiz", sent, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url.path", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("url.query", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("user_agent", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_WithoutACollector_MeasuresNothing()
    {
        var services = new ServiceCollection().AddTelemetry(new ConfigurationBuilder().Build());

        Assert.Empty(services);
    }

    [Theory]
    [InlineData("localhost:4317")]
    [InlineData("collector")]
    public void Add_InvalidAddress_ReportsIt(string address)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(TelemetrySetup.EndpointSetting, address)]).Build();

        Assert.Contains(address, Assert.Throws<SettingsException>(() => new ServiceCollection().AddTelemetry(configuration)).Message, StringComparison.Ordinal);
    }

    /// <summary>Opens a page within a trace of its own and hands over what was measured; returns the trace's id as it stands in messages.</summary>
    private async Task<string> OpenAsync(string address)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var trace = ActivityTraceId.CreateRandom();
        browser.Http.DefaultRequestHeaders.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        browser.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0");
        using var watcher = SpanEnd(trace, out var ended);
        await browser.OpenAsync(address);

        // A span ends after its answer was sent.
        await ended.WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(app.Services.GetRequiredService<TracerProvider>().ForceFlush());
        Assert.True(app.Services.GetRequiredService<MeterProvider>().ForceFlush());
        return Encoding.Latin1.GetString(Convert.FromHexString(trace.ToHexString()));
    }

    private static ActivityListener SpanEnd(ActivityTraceId trace, out Task ended)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            ActivityStopped = span =>
            {
                if (span.TraceId == trace)
                {
                    end.TrySetResult();
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        ended = end.Task;
        return listener;
    }

    public sealed class MeasuredApp : ResourceRoomApp
    {
        public Collector Collector { get; private set; } = null!;

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            await Collector.DisposeAsync();
        }

        protected override async Task PrepareAsync(TestDatabase database) => Collector = await Collector.StartAsync();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(TelemetrySetup.EndpointSetting, Collector.Address);
            builder.UseSetting("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        }
    }
}
