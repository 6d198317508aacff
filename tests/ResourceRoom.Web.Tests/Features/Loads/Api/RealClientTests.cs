using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

/// <summary>A sender over a real connection, which has limits and ends of its own.</summary>
public sealed class RealClientTests(RealClientTests.ListeningApp app) : IClassFixture<RealClientTests.ListeningApp>
{
    [Fact]
    public async Task Post_LargerThanAPageMaySend_IsReceived()
    {
        var sender = await app.CreateSenderAsync();
        using var client = app.NewRealClient(sender);
        var file = LoadText.File([.. LoadText.Lines(500_000)]);
        using var content = new StringContent(file, Encoding.UTF8, "text/csv");

        using var response = await client.PostAsync(ApiCalls.Address, content);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal(500_000, (await app.LoadOfAsync(response)).RowsInFile);
    }

    [Fact]
    public async Task Post_AnnouncedTooLarge_IsTooLarge()
    {
        var sender = await app.CreateSenderAsync();
        var answer = await RawAsync($"POST /api/v1/loads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {sender.Key}\r\nContent-Type: text/csv\r\nContent-Length: 1073741825\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413", answer, StringComparison.Ordinal);
        Assert.Contains("TOO_LARGE", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_EmptyIdempotencyKey_IsMalformed()
    {
        var sender = await app.CreateSenderAsync();
        var answer = await RawAsync($"POST /api/v1/loads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {sender.Key}\r\nContent-Type: text/csv\r\nIdempotency-Key:\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.Contains("BAD_REQUEST", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Length: 100000\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n9\r\nvisit_id\n\r\n")]
    public async Task Post_ClientHangsUp_LeavesNothing(string rest)
    {
        var sender = await app.CreateSenderAsync();
        using (var socket = await ConnectAsync())
        {
            await socket.SendAsync(Encoding.ASCII.GetBytes($"POST /api/v1/loads HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {sender.Key}\r\nIdempotency-Key: cut\r\nContent-Type: text/csv\r\n{rest}visit_id\n"));
            while (!await app.QueryAsync(db => db.Loads.AnyAsync(load => load.SystemId == sender.Row.Id && load.State == LoadState.Receiving)))
            {
                await Task.Yield();
            }
        }

        while (await app.QueryAsync(db => db.Loads.AnyAsync(load => load.SystemId == sender.Row.Id)))
        {
            await Task.Yield();
        }

        using var client = app.NewRealClient(sender);
        using var again = await client.SendAsync(LoadText.File(), "cut");
        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
    }

    private async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, app.Address.Port);
        return socket;
    }

    private async Task<string> RawAsync(string request)
    {
        using var socket = await ConnectAsync();
        await socket.SendAsync(Encoding.ASCII.GetBytes(request));
        await using var stream = new NetworkStream(socket);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>The program on a port of this machine.</summary>
    public sealed class ListeningApp : ResourceRoomApp
    {
        public ListeningApp() => UseKestrel(0);

        public Uri Address => ClientOptions.BaseAddress;

        public HttpClient NewRealClient(Sender sender)
        {
            var client = new HttpClient { BaseAddress = Address };
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sender.Key);
            return client;
        }
    }
}
