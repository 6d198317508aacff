using System.Net.Sockets;

using Microsoft.AspNetCore.Connections;

namespace ResourceRoom.Web.Infrastructure.Http;

public static class Listening
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel.Core";

    /// <summary>Serves until it is told to stop. An address that it cannot listen at is refused like a setting.</summary>
    public static async Task ServeAsync(this WebApplication app)
    {
        await using var served = app;
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new SettingsException($"{taken.Message} Stop the other program, or listen elsewhere with --urls.");
        }
        catch (Exception refused) when (IsOfAddress(refused))
        {
            var reason = refused.Message.Split('\n')[0].TrimEnd('.', '\r');
            throw new SettingsException($"It cannot listen at {app.Configuration[WebHostDefaults.ServerUrlsKey]} ({reason}). Expected: --urls http://127.0.0.1:8080, or another address of this machine.");
        }

        await app.WaitForShutdownAsync();
    }

    private static bool IsOfAddress(Exception refused) =>
        refused is SocketException or FormatException or ArgumentOutOfRangeException || (refused is InvalidOperationException && refused.Source == Kestrel);
}
