using Serilog.Core;
using Serilog.Events;

namespace ResourceRoom.Web.Infrastructure.Logging;

/// <summary>ASP.NET Core attaches the path of the request to each line: ids of people, and what was typed into an address.</summary>
public sealed class PathRemover : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
