using Serilog;

namespace ResourceRoom.Web.Infrastructure.Logging;

/// <summary>Structured logs by Serilog, as the section <c>Serilog</c> of the configuration says.</summary>
public static class LoggingSetup
{
    public static void AddStructuredLogs(this ILoggingBuilder logging, IConfiguration configuration)
    {
        logging.ClearProviders();
        logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(configuration).CreateLogger(), dispose: true);
    }
}
