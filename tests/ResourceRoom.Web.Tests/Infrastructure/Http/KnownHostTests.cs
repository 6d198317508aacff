using System.Net;
using System.Net.Sockets;
using System.Text;

using Microsoft.AspNetCore.Http;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure.Http;

/// <summary>The real program in Production, asked for by names that are not its own.</summary>
[Trait("Category", "OneEngine")]
public sealed class KnownHostTests(KnownHostTests.RealProgram program) : IClassFixture<KnownHostTests.RealProgram>
{
    [Theory]
    [InlineData("evil.test")]
    [InlineData("xn--e")]
    [InlineData("xn--zzzzzz-.example.test")]
    [InlineData("resourceroom.example.test.evil.test")]
    [InlineData("evil.resourceroom.example.test")]
    [InlineData("resourceroom.example.test:80x")]
    [InlineData("resourceroom.example.test, evil.test")]
    [InlineData("http://resourceroom.example.test")]
    [InlineData("resourceroom.example.test@evil.test")]
    [InlineData("r\u00e9sourceroom.example.test")]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("[::1")]
    [InlineData("::1")]
    [InlineData("a..b")]
    [InlineData("*")]
    [InlineData("")]
    public async Task Get_AnotherHost_IsRefused(string host)
    {
        foreach (var path in new[] { "/", "/account/sign-in", "/check-in", "/favicon.svg", "/nowhere", "/api/v1/loads" })
        {
            foreach (var scheme in new[] { "https", "http" })
            {
                var answer = await program.AskAsync(path, $"Host: {host}\r\nX-Forwarded-Proto: {scheme}\r\n");

                Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("\nLocation:", answer, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [InlineData("resourceroom.example.test")]
    [InlineData("ResourceRoom.Example.TEST")]
    [InlineData("resourceroom.example.test:8443")]
    [InlineData("other.example.test")]
    [InlineData("a.below.example.test")]
    [InlineData("xn--bro-hoa.example.test")]
    public async Task Get_OwnHost_IsAnswered(string host)
    {
        Assert.StartsWith("HTTP/1.1 200", await program.AskAsync("/account/sign-in", $"Host: {host}\r\nX-Forwarded-Proto: https\r\n"), StringComparison.Ordinal);

        var answer = await program.AskAsync("/check-in", $"Host: {host}\r\nX-Forwarded-Proto: https\r\n");
        var location = answer.Split("\r\n").Single(line => line.StartsWith("Location: ", StringComparison.Ordinal))["Location: ".Length..];
        Assert.Equal(host, new Uri(new Uri($"https://{host}"), location).Authority, ignoreCase: true);
    }

    [Theory]
    [InlineData("Host: 127.0.0.1:8080\r\n")]
    [InlineData("Host: localhost\r\n")]
    [InlineData("Host: 10.0.0.5:80\r\n")]
    [InlineData("Host: [::1]:8080\r\n")]
    [InlineData("Host: resourceroom.example.test\r\nX-Forwarded-Proto: https\r\n")]
    [InlineData("", "1.0")]
    public async Task Get_Health_AnswersWhateverTheHost(string headers, string version = "1.1")
    {
        Assert.EndsWith("Healthy", await program.AskAsync("/health/live", headers, version), StringComparison.Ordinal);
        Assert.EndsWith("Healthy", await program.AskAsync("/health/ready", headers, version), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xn--e")]
    [InlineData("xn--zzzzzz-.example.test")]
    public async Task Get_HealthByNoName_IsRefused(string host)
    {
        foreach (var scheme in new[] { "https", "http" })
        {
            Assert.StartsWith("HTTP/1.1 400", await program.AskAsync("/health/ready", $"Host: {host}\r\nX-Forwarded-Proto: {scheme}\r\n"), StringComparison.Ordinal);
        }
    }

    public sealed class RealProgram : IAsyncLifetime, IDisposable
    {
        private readonly Installation installation = new();
        private ProgramProcess? program;

        public async Task InitializeAsync()
        {
            Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["migrate"])).ExitCode);
            program = await ProgramProcess.ServeAsync(
                installation.Folder,
                ("ResourceRoom__PublicAddress", "https://resourceroom.example.test"),
                ("AllowedHosts", "other.example.test; *.below.example.test; b\u00fcro.example.test"));
        }

        public Task DisposeAsync() => program!.DisposeAsync().AsTask();

        public void Dispose() => installation.Dispose();

        /// <summary>As it stands: a client would mend the host, or refuse to send it.</summary>
        public async Task<string> AskAsync(string path, string headers, string version = "1.1")
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, program!.Address!.Port);
            await using var stream = new NetworkStream(socket);
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {path} HTTP/{version}\r\n{headers}Connection: close\r\n\r\n"));
            using var reader = new StreamReader(stream);
            return (await reader.ReadToEndAsync()).Trim('\r', '\n', '0');
        }
    }
}

/// <summary>In Development any name will do, if it is one.</summary>
[Trait("Category", "OneEngine")]
public sealed class HostInDevelopmentTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("laptop.local:5080", StatusCodes.Status200OK)]
    [InlineData("192.0.2.7", StatusCodes.Status200OK)]
    [InlineData("xn--e", StatusCodes.Status400BadRequest)]
    [InlineData("xn--e:80x", StatusCodes.Status400BadRequest)]
    [InlineData("localhost:80x", StatusCodes.Status400BadRequest)]
    [InlineData("", StatusCodes.Status400BadRequest)]
    public async Task Get_Host_IsNeverAFailure(string host, int status)
    {
        var answer = await app.Server.SendAsync(context =>
        {
            context.Request.Path = "/account/sign-in";
            context.Request.Scheme = "https";
            context.Request.Headers.Host = host;
        });

        Assert.Equal(status, answer.Response.StatusCode);
    }
}
