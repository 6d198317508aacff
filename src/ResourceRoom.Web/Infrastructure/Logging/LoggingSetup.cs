using System.Security.Claims;

using ResourceRoom.Web.Infrastructure.Http;

using Serilog;
using Serilog.Events;

namespace ResourceRoom.Web.Infrastructure.Logging;

public static class LoggingSetup
{
    private const string RequestLine = "{RequestMethod} {Route} {StatusCode} {Elapsed:0} ms, account {Account}, reference {Reference}";

    public static void AddStructuredLogs(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, logger) => logger.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services).Enrich.With<PathRemover>().Filter.ByExcluding(IsFailedStart),
        preserveStaticLogger: true);

    // It ends the program, which says why itself: in one line, or with the stack of what nobody expected.
    private static bool IsFailedStart(LogEvent logged) => logged.MessageTemplate.Text == "Hosting failed to start";

    /// <summary>One line a request. The route pattern stands for the path, which may hold a person's id or what somebody typed.</summary>
    public static void UseRequestLines(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        // Otherwise the lines go to Serilog's static logger, which nobody sets here.
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = RequestLine;
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new("RequestMethod", new ScalarValue(context.Request.Method)),
            new("Route", new ScalarValue(RequestRoute.Of(context) ?? "(no route)")),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("Account", new ScalarValue(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "none")),
            new("Reference", new ScalarValue(context.TraceIdentifier)),
        ];
    });
}
