using System.Collections.Concurrent;
using System.Globalization;

using Microsoft.Extensions.DependencyInjection;

using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Keeps what the program logs under its own settings, so that a test can read it.</summary>
public sealed class KeptLog : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();
    private readonly MessageTemplateTextFormatter message = new("{Message:l}", CultureInfo.InvariantCulture);
    private readonly MessageTemplateTextFormatter everything = new("{Message:lj} {Exception} {Properties:j}", CultureInfo.InvariantCulture);

    public IReadOnlyCollection<LogEvent> Events => events;

    public IReadOnlyList<string> Lines => [.. events.Select(logged => Format(message, logged))];

    /// <summary>Message, exception and every property, also those that the console does not show.</summary>
    public string Everything => string.Join('\n', events.Select(logged => Format(everything, logged)));

    public void AddTo(IServiceCollection services) => services.AddSingleton<ILogEventSink>(this);

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);

    private static string Format(MessageTemplateTextFormatter formatter, LogEvent logged)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        formatter.Format(logged, text);
        return text.ToString();
    }
}
