using System.Net;
using System.Net.Http.Headers;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

/// <summary>The answers of the contract and their order.</summary>
public sealed class AnswerTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task AnyCall_WithoutValidKey_IsRefusedAlike()
    {
        var system = await app.CreateSenderAsync();
        var revoked = await app.CreateKeyAsync(system.Row);
        await app.QueryAsync(db => db.ApiKeys.Where(key => key.SystemId == system.Row.Id && key.Hash == ApiKey.HashOf(revoked))
            .ExecuteUpdateAsync(row => row.SetProperty(key => key.RevokedAt, app.Time.GetUtcNow().UtcDateTime)));
        var bodies = new HashSet<string>();
        foreach (var authorization in new[] { null, "Bearer", "Bearer x", $"Bearer {revoked}", $"Basic {system.Key}", system.Key })
        {
            foreach (var (method, path) in new[] { (HttpMethod.Post, ""), (HttpMethod.Get, $"/{Guid.Empty}"), (HttpMethod.Get, $"/{Guid.Empty}/mend.csv"), (HttpMethod.Post, $"/{Guid.Empty}/release") })
            {
                using var client = app.NewClient((string?)null);
                using var request = new HttpRequestMessage(method, $"/api/v1/loads{path}");
                request.Headers.TryAddWithoutValidation("Authorization", authorization);
                using var response = await client.SendAsync(request);

                Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
                Assert.Equal("NO_KEY", await response.CodeAsync());
                Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().ToString());
                bodies.Add(await response.Content.ReadAsStringAsync());
            }
        }

        Assert.Single(bodies);
    }

    [Fact]
    public async Task Post_ValidKey_NotesItsUseOnceAMinute()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        async Task<DateTime?> UsedAsync()
        {
            using var response = await client.GetAsync(new Uri($"/api/v1/loads/{Guid.Empty}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal("NOT_FOUND", await response.CodeAsync());
            return await app.QueryAsync(db => db.ApiKeys.Where(key => key.SystemId == system.Row.Id).Select(key => key.LastUsedAt).SingleAsync());
        }

        var first = await UsedAsync();
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, first);
        app.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(first, await UsedAsync());
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, await UsedAsync());
    }

    [Theory]
    [InlineData("text/csv", null, null)]
    [InlineData("TEXT/CSV; charset=\"UTF-8\"", null, null)]
    [InlineData("text/csv; header=present", null, null)]
    [InlineData("application/vnd.ms-excel", null, "NOT_CSV")]
    [InlineData("application/octet-stream", null, "NOT_CSV")]
    [InlineData("application/x-www-form-urlencoded", null, "NOT_CSV")]
    [InlineData("multipart/form-data; boundary=x", null, "NOT_CSV")]
    [InlineData("text/csv; charset=windows-1252", null, "NOT_CSV")]
    [InlineData("text/csv; charset=utf-16", null, "NOT_CSV")]
    [InlineData("text/csv", "gzip", "NOT_CSV")]
    [InlineData("text/plain", null, "NOT_CSV")]
    public async Task Post_Type_IsCsvInUtf8(string type, string? encoding, string? expected)
    {
        using var client = app.NewClient(await app.CreateSenderAsync());

        using var response = await client.SendAsync(LoadText.File(), change: request =>
        {
            request.SetType(type);
            if (encoding is not null)
            {
                request.Content!.Headers.ContentEncoding.Add(encoding);
            }
        });

        Assert.Equal(expected is null ? HttpStatusCode.Accepted : HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(expected, expected is null ? null : await response.CodeAsync());
    }

    [Fact]
    public async Task Post_NoType_IsNotCsv()
    {
        using var client = app.NewClient(await app.CreateSenderAsync());
        using var response = await client.SendAsync(LoadText.File(), change: request => request.Content!.Headers.ContentType = null);

        Assert.Equal("NOT_CSV", await response.CodeAsync());
    }

    [Theory]
    [InlineData("?mode=rows", "key", null, "rows")]
    [InlineData("?mode=all-or-nothing", "key", null, "all-or-nothing")]
    [InlineData("", "!~", "attachment; filename*=UTF-8''w%C3%B6che.csv", "rows")]
    [InlineData("?mode=all", "key", null, null)]
    [InlineData("?mode=", "key", null, null)]
    [InlineData("?mode=rows&mode=rows", "key", null, null)]
    [InlineData("", "two words", null, null)]
    [InlineData("", "12345678901234567890123456789012345678901234567890123456789012345", null, null)]
    [InlineData("", "key", "attachment; filename=\"open", null)]
    public async Task Post_Headers_AreCheckedForForm(string query, string key, string? disposition, string? mode)
    {
        using var client = app.NewClient(await app.CreateSenderAsync());

        using var response = await client.SendAsync(LoadText.File(), key, request =>
        {
            request.RequestUri = new Uri($"/api/v1/loads{query}", UriKind.Relative);
            if (disposition is not null)
            {
                request.Content!.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            }
        });

        Assert.Equal(mode is null ? HttpStatusCode.BadRequest : HttpStatusCode.Accepted, response.StatusCode);
        if (mode is null)
        {
            Assert.Equal("BAD_REQUEST", await response.CodeAsync());
        }
        else
        {
            Assert.Equal(mode, (await response.JsonAsync()).GetProperty("mode").GetString());
        }
    }

    [Fact]
    public async Task Post_ModeOfSystem_HoldsUnlessRequestSaysOtherwise()
    {
        using var client = app.NewClient(await app.CreateSenderAsync(change: system => system.IsAllOrNothing = true));

        using var silent = await client.SendAsync(LoadText.File());
        using var said = await client.SendAsync(LoadText.File(), change: request => request.RequestUri = new Uri("/api/v1/loads?mode=rows", UriKind.Relative));

        Assert.Equal("all-or-nothing", (await silent.JsonAsync()).GetProperty("mode").GetString());
        Assert.Equal("rows", (await said.JsonAsync()).GetProperty("mode").GetString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_NoBytes_IsEmptyFile(bool announced)
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);

        using var response = await client.SendAsync("", change: request => request.Headers.TransferEncodingChunked = announced ? null : true);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("EMPTY_FILE", await response.CodeAsync());
        Assert.Empty(await app.LoadsOfAsync(system));
    }

    [Fact]
    public async Task Post_TooManyRows_IsTooLarge()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        using var content = new StreamContent(new RowsStream(2_000_002));
        content.Headers.ContentType = new("text/csv");

        using var response = await client.PostAsync(ApiCalls.Address, content);

        Assert.Equal("TOO_LARGE", await response.CodeAsync());
        Assert.Empty(await app.LoadsOfAsync(system));
    }

    [Fact]
    public async Task Post_AnnouncedTooLarge_IsRefusedUnread()
    {
        using var client = app.NewClient(await app.CreateSenderAsync());
        using var response = await client.SendAsync(LoadText.File(), change: request => request.Content!.Headers.ContentLength = (1024L * 1024 * 1024) + 1);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("TOO_LARGE", await response.CodeAsync());
    }

    [Fact]
    public async Task Post_Standing_IsRefusedWithReason()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        async Task<(string?, string?)> SendAsync()
        {
            // What comes later in the order is wrong too.
            using var response = await client.SendAsync("", "a key", request => request.SetType("text/plain"));
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            return (await response.CodeAsync(), (await response.JsonAsync()).GetProperty("detail").GetString());
        }

        await app.ChangeSystemAsync(system, row => (row.PausedAt, row.PausedBecause) = (app.Time.GetUtcNow().UtcDateTime, "Wrong rooms"));
        Assert.Equal(("PAUSED", "Loads of this system are paused (Policy 1.11.2, item 4): Wrong rooms"), await SendAsync());
        await app.ChangeSystemAsync(system, row => row.ApprovedAt = null);
        Assert.Equal(("NOT_APPROVED", "OET has not approved this system yet (Policy 1.11.2, item 4)."), await SendAsync());
        await app.ChangeSystemAsync(system, row => row.Answers.Single(answer => answer.Point == ChecklistPoint.RequiresResponse).IsYes = false);
        Assert.Equal(("MAY_NOT_BE_USED", "This system may not be used (Policy 1.11.2, item 4.2): It does not require a response to each item."), await SendAsync());

        var noted = await app.QueryAsync(db => db.ActivityEvents.About(Subject.TrackingSystem(system.Row.PublicId)).OrderBy(line => line.Id).ToListAsync());
        Assert.Equal(["PAUSED", "NOT_APPROVED", "MAY_NOT_BE_USED"], noted.Select(line => ((LoadTurnedAway)line.Read()).Code));
    }

    [Fact]
    public async Task Get_LoadOfAnotherSystem_IsNotFound()
    {
        var (system, other) = (await app.CreateSenderAsync(), await app.CreateSenderAsync());
        using var client = app.NewClient(system);
        using var stranger = app.NewClient(other);
        using var sent = await client.SendAsync(LoadText.File());
        var address = sent.Headers.Location!.OriginalString;

        foreach (var path in new[] { address, $"{address}/rejects.csv", $"{address}/mend.csv" })
        {
            using var own = await client.GetAsync(new Uri(path, UriKind.Relative));
            using var others = await stranger.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, own.StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
            Assert.Equal("NOT_FOUND", await others.CodeAsync());
            Assert.False(own.Headers.Contains("Set-Cookie"));
        }

        using var nothing = await client.GetAsync(new Uri("/api/v1/loads/x", UriKind.Relative));
        Assert.Equal("NOT_FOUND", await nothing.CodeAsync());
    }

    [Fact]
    public async Task Release_HeldLoad_IsQueuedAgainOnce()
    {
        var (system, other) = (await app.CreateSenderAsync(), await app.CreateSenderAsync());
        using var client = app.NewClient(system);
        using var stranger = app.NewClient(other);
        using var sent = await client.SendAsync(LoadText.File());
        var load = await app.LoadOfAsync(sent);
        var address = new Uri($"/api/v1/loads/{load.PublicId}/release", UriKind.Relative);
        using (var early = await client.PostAsync(address, null))
        {
            Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
            Assert.Equal("NOT_HELD", await early.CodeAsync());
        }

        await app.QueryAsync(db => db.Loads.Where(row => row.Id == load.Id).ExecuteUpdateAsync(row => row.SetProperty(one => one.State, LoadState.Held)));
        using var others = await stranger.PostAsync(address, null);
        using var released = await client.PostAsync(address, null);
        using var again = await client.PostAsync(address, null);

        Assert.Equal("NOT_FOUND", await others.CodeAsync());
        Assert.Equal(HttpStatusCode.Accepted, released.StatusCode);
        Assert.Equal("Queued", (await released.JsonAsync()).GetProperty("state").GetString());
        Assert.Equal("NOT_HELD", await again.CodeAsync());
        Assert.Equal(app.Time.GetUtcNow().UtcDateTime, (await app.LoadOfAsync(released)).ReleasedAt);
        var noted = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Load(load.PublicId)).Of<LoadReleased>().SingleAsync());
        Assert.Equal(new LoadReleased(null, system.Key[^4..]), noted.Read());
    }

    /// <summary>A header and rows of one letter, made while they are read.</summary>
    private sealed class RowsStream(int lines) : MemoryStream
    {
        private int left = lines;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var count = Math.Min(buffer.Length / 2, left);
            for (var line = 0; line < count; line++)
            {
                "a\n"u8.CopyTo(buffer.Span[(line * 2)..]);
            }

            left -= count;
            return ValueTask.FromResult(count * 2);
        }

        public override bool CanSeek => false;
    }
}
