using System.Collections.Frozen;
using System.Diagnostics;

using OpenTelemetry;

namespace ResourceRoom.Web.Infrastructure.Telemetry;

/// <summary>Only these attributes of a span leave the program. Others, such as path and query, may hold a person's id or what somebody typed.</summary>
public sealed class SpanCleaner : BaseProcessor<Activity>
{
    private static readonly FrozenSet<string> Kept = FrozenSet.Create(
        "http.request.method", "http.route", "http.response.status_code", "error.type",
        "url.scheme", "network.protocol.version", "server.address", "server.port");

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(tag => !Kept.Contains(tag.Key)).ToList())
        {
            data.SetTag(tag.Key, null);
        }
    }
}
