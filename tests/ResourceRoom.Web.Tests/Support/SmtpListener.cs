using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A mail server of this machine, for one conversation after another: takes what it is told to take and keeps it.</summary>
public sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Task conversations;

    public SmtpListener()
    {
        listener.Start();
        conversations = ConverseAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The answer to a recipient.</summary>
    public string RecipientAnswer { get; set; } = "250 OK";

    /// <summary>Every line that a client said outside of messages.</summary>
    public List<string> Flash { get; } = [];

    /// <summary>The messages taken, as they came.</summary>
    public List<string> Taken { get; } = [];

    /// <summary>Goes away: nobody listens any more.</summary>
    public async Task StopAsync()
    {
        await ending.CancelAsync();
        listener.Stop();
        await conversations;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        listener.Dispose();
        ending.Dispose();
    }

    private async Task ConverseAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(ending.Token);
                await AnswerAsync(client);
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException)
        {
            // The test is over, or its client hung up.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync(ending.Token) is { } line)
        {
            Flash.Add(line);
            var word = line.Split(' ')[0].ToUpperInvariant();
            if (word == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                Taken.Add(await ReadMessageAsync(reader));
            }

            await writer.WriteLineAsync(word switch { "RCPT" => RecipientAnswer, "QUIT" => "221 bye", _ => "250 OK" });
            if (word == "QUIT")
            {
                return;
            }
        }
    }

    private async Task<string> ReadMessageAsync(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync(ending.Token) is { } line && line != ".")
        {
            lines.Add(line);
        }

        return string.Join("\r\n", lines);
    }
}
