using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace ResourceRoom.Web.Infrastructure.Files;

/// <summary>Asks a ClamAV daemon over TCP, by its INSTREAM command.</summary>
public sealed partial class ClamdScanner(string host, int port, ILogger<ClamdScanner> logger) : IFileScanner
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const int LongestAnswer = 1024;

    public async Task<ScanVerdict> ScanAsync(byte[] content, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var verdict = VerdictOf(await AskAsync(content, patience.Token));
            if (verdict == ScanVerdict.NotScanned)
            {
                NotUnderstood();
            }

            return verdict;
        }
        catch (Exception failed) when (failed is SocketException or IOException || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NotReached(failed.GetType().Name);
            return ScanVerdict.NotScanned;
        }
    }

    private async Task<string> AskAsync(byte[] content, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        await stream.WriteAsync(LengthOf(content.Length), cancellationToken);
        await stream.WriteAsync(content, cancellationToken);
        await stream.WriteAsync(LengthOf(0), cancellationToken);
        var answer = new byte[LongestAnswer];
        var length = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellationToken);
        return Encoding.ASCII.GetString(answer, 0, length).TrimEnd('\0', '\n');
    }

    private static byte[] LengthOf(int bytes)
    {
        var length = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(length, (uint)bytes);
        return length;
    }

    private static ScanVerdict VerdictOf(string answer) => answer switch
    {
        _ when answer.EndsWith(" OK", StringComparison.Ordinal) => ScanVerdict.Clean,
        _ when answer.EndsWith(" FOUND", StringComparison.Ordinal) => ScanVerdict.Infected,
        _ => ScanVerdict.NotScanned,
    };

    [LoggerMessage(LogLevel.Error, "The virus scanner was not reached ({Failure}): files cannot be attached")]
    private partial void NotReached(string failure);

    [LoggerMessage(LogLevel.Error, "The virus scanner's answer was not understood: files cannot be attached")]
    private partial void NotUnderstood();
}
