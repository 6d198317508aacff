using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

using Microsoft.Extensions.Logging.Abstractions;

using ResourceRoom.Web.Infrastructure.Files;

namespace ResourceRoom.Web.Tests.Infrastructure.Files;

public sealed class ClamdScannerTests
{
    [Theory]
    [InlineData("stream: OK\0", ScanVerdict.Clean)]
    [InlineData("stream: Invented.Test FOUND\0", ScanVerdict.Infected)]
    [InlineData("INSTREAM size limit exceeded. ERROR\0", ScanVerdict.NotScanned)]
    [InlineData("", ScanVerdict.NotScanned)]
    public async Task Scan_AnswerOfTheDaemon_IsTheVerdict(string answer, ScanVerdict verdict)
    {
        using var daemon = new TcpListener(IPAddress.Loopback, 0);
        daemon.Start();
        var content = Encoding.ASCII.GetBytes("an invented file");
        var served = ServeAsync(daemon, answer);

        Assert.Equal(verdict, await Scanner(daemon).ScanAsync(content, CancellationToken.None));
        Assert.Equal(content, await served);
    }

    [Fact]
    public async Task Scan_DaemonGone_IsNotScanned()
    {
        using var daemon = new TcpListener(IPAddress.Loopback, 0);
        daemon.Start();
        var scanner = Scanner(daemon);
        daemon.Stop();

        Assert.Equal(ScanVerdict.NotScanned, await scanner.ScanAsync([1], CancellationToken.None));
    }

    private static ClamdScanner Scanner(TcpListener daemon) => new("127.0.0.1", ((IPEndPoint)daemon.LocalEndpoint).Port, NullLogger<ClamdScanner>.Instance);

    private static async Task<byte[]> ServeAsync(TcpListener daemon, string answer)
    {
        using var client = await daemon.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command);
        Assert.Equal("zINSTREAM\0", Encoding.ASCII.GetString(command));
        var content = new List<byte>();
        while (await LengthAsync(stream) is > 0 and var length)
        {
            var part = new byte[length];
            await stream.ReadExactlyAsync(part);
            content.AddRange(part);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer));
        return [.. content];
    }

    private static async Task<int> LengthAsync(NetworkStream stream)
    {
        var length = new byte[sizeof(uint)];
        await stream.ReadExactlyAsync(length);
        return (int)BinaryPrimitives.ReadUInt32BigEndian(length);
    }
}
