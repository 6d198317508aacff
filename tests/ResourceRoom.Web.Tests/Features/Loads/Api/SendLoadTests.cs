using System.Net;
using System.Security.Cryptography;
using System.Text;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Loads.Api;

public sealed class SendLoadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_File_IsQueuedWithReceipt()
    {
        var system = await app.CreateSenderAsync();
        var room = await app.CreateRoomAsync();
        var file = LoadText.File(LoadText.Row("V1", room), ",,,,,,,,,,,,,,,,,", LoadText.Row("V2", room));
        using var client = app.NewClient(system);

        using var response = await client.SendAsync(file, change: request => request.Content!.Headers.TryAddWithoutValidation("Content-Disposition", "attachment; filename=\"C:\\exports\\week-10.csv\""));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var load = await app.LoadOfAsync(response);
        Assert.Equal($"/api/v1/loads/{load.PublicId}", response.Headers.Location?.OriginalString);
        Assert.Equal((LoadState.Queued, 2, Encoding.UTF8.GetByteCount(file), "week-10.csv"), (load.State, load.RowsInFile, load.Bytes, load.FileName));
        Assert.Equal(SHA256.HashData(LoadText.Bytes(file)), load.Sha256);
        Assert.Null(load.ClaimedUntil);
        Assert.Equal(
            $$"""
            {"id":"{{load.PublicId}}","state":"Queued","layout":1,"system":{"code":"{{system.Row.Code}}","lwia":20,"name":"{{system.Row.Name}}"},"fileName":"week-10.csv",
            "sha256":"{{Convert.ToHexStringLower(load.Sha256!)}}","bytes":{{load.Bytes}},"mode":"rows","sameFileAs":null,"received":"2026-03-02T15:00:00Z","started":null,"finished":null,"by":"key …{{system.Key[^4..]}}",
            "rows":{"read":0,"new":0,"updated":0,"unchanged":0,"voided":0,"rejected":0,"withheld":0},
            "rejects":{},"fileFaults":[],"ignoredColumns":[],"people":{"new":0},
            "keptOnFile":0,"keptCorrections":0,"possibleDoubles":0,"becameReportable":0,"looksLikeDefault":[],"rejectsUrl":"/api/v1/loads/{{load.PublicId}}/rejects.csv","mendUrl":"/api/v1/loads/{{load.PublicId}}/mend.csv"}
            """.ReplaceLineEndings(""),
            await response.Content.ReadAsStringAsync());
        Assert.Equal(file, await app.QueryAsync(async db =>
        {
            using var read = new StreamReader(new LoadFileStream(db, app.Services.GetRequiredService<SecretColumns>(), load));
            return await read.ReadToEndAsync();
        }));
        var happened = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Load(load.PublicId)).SingleAsync());
        Assert.Equal(new LoadReceived { System = system.Row.PublicId, Bytes = load.Bytes, Key = system.Key[^4..] }, happened.Read());
        Assert.Equal(system.Row.AccountId, happened.AccountId);
    }

    [Fact]
    public async Task Post_ManyPieces_ReadsBackWhole()
    {
        var system = await app.CreateSenderAsync();
        var file = LoadText.File([.. LoadText.Lines(200_000)]);
        using var client = app.NewClient(system);

        using var response = await client.SendAsync(file);

        var load = await app.LoadOfAsync(response);
        Assert.Equal((200_000, file.Length), (load.RowsInFile, (int)load.Bytes));
        var (chunks, clear) = await app.QueryAsync(async db =>
        {
            using var read = new StreamReader(new LoadFileStream(db, app.Services.GetRequiredService<SecretColumns>(), load));
            return (await db.LoadChunks.Where(chunk => chunk.LoadId == load.Id).OrderBy(chunk => chunk.Number).ToListAsync(), await read.ReadToEndAsync());
        });
        Assert.Equal(file, clear);
        Assert.Equal([0, 1, 2], chunks.Select(chunk => chunk.Number));
        Assert.All(chunks, chunk => Assert.True(chunk.Cipher.Length < 512 * 1024));
    }

    [Fact]
    public async Task Post_SameBytesAgain_NamesFirst()
    {
        var (system, other) = (await app.CreateSenderAsync(), await app.CreateSenderAsync());
        var file = LoadText.File();
        using var client = app.NewClient(system);
        using var others = app.NewClient(other);

        using var first = await client.SendAsync(file);
        using var second = await client.SendAsync(file);
        using var third = await client.SendAsync(file);
        using var elsewhere = await others.SendAsync(file);

        var id = (await first.JsonAsync()).GetProperty("id").GetString();
        Assert.Equal(id, (await second.JsonAsync()).GetProperty("sameFileAs").GetString());
        Assert.Equal(id, (await third.JsonAsync()).GetProperty("sameFileAs").GetString());
        Assert.Null((await elsewhere.JsonAsync()).GetProperty("sameFileAs").GetString());
    }

    [Fact]
    public async Task Job_ReceivingWithoutSignOfLife_IsDeletedAfterLease()
    {
        var system = await app.CreateSenderAsync();
        using var client = app.NewClient(system);
        using var response = await client.SendAsync(LoadText.File());
        var load = await app.LoadOfAsync(response);
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Loads.SingleAsync(one => one.Id == load.Id);
            row.State = LoadState.Receiving;
            row.ClaimedUntil = app.Time.GetUtcNow().UtcDateTime + ReceiveLoad.Lease;
            return row;
        });
        using var unseen = await client.GetAsync(response.Headers.Location);
        Assert.Equal(HttpStatusCode.NotFound, unseen.StatusCode);

        app.Time.Advance(ReceiveLoad.Lease);
        Assert.False(await RunAsync());
        Assert.Single(await app.LoadsOfAsync(system));
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await RunAsync());

        Assert.Empty(await app.LoadsOfAsync(system));
        Assert.Equal(0, await app.QueryAsync(db => db.LoadChunks.CountAsync(chunk => chunk.LoadId == load.Id)));
    }

    private Task<bool> RunAsync() => app.ArrangeAsync(async (services, _) =>
    {
        var job = services.GetRequiredService<DeleteBrokenLoads>();
        var isDue = await job.IsDueAsync(CancellationToken.None);
        await job.ExecuteAsync(CancellationToken.None);
        return isDue;
    });
}
