using System.Text;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Loads.Running;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Third-party systems that may load, and files that they send.</summary>
public static class TestSystems
{
    private static int serial;

    /// <summary>A system that is approved and has no key yet.</summary>
    public static Task<TrackingSystem> CreateSystemAsync(this ResourceRoomApp app, int lwia = 20, Action<TrackingSystem>? change = null) => app.ArrangeAsync((_, db) =>
    {
        var number = Interlocked.Increment(ref serial);
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            Code = $"TEST-{number}",
            LwiaNumber = lwia,
            Name = $"Tracker {number}",
            Account = new User { UserName = $"system:TEST-{number}", NormalizedUserName = $"SYSTEM:TEST-{number}", DisplayName = $"Tracker {number}", LwiaNumber = lwia },
            ContactName = "Pat Example",
            ContactEmail = "pat@example.test",
            RegisteredAt = app.Time.GetUtcNow().UtcDateTime,
            ApprovedAt = app.Time.GetUtcNow().UtcDateTime,
        };
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Shown in the demo of March 2." });
        }

        change?.Invoke(system);
        return Task.FromResult(db.TrackingSystems.Add(system).Entity);
    });

    /// <summary>A key of a system, as its sender has it.</summary>
    public static async Task<string> CreateKeyAsync(this ResourceRoomApp app, TrackingSystem system)
    {
        var (row, key) = ApiKey.Create(system.Id, app.Time.GetUtcNow().UtcDateTime, system.AccountId);
        await app.ArrangeAsync((_, db) => Task.FromResult(db.ApiKeys.Add(row)));
        return key;
    }

    /// <summary>Receives a file as if a program had sent it, without working on it.</summary>
    public static async Task<Guid> ReceiveAsync(this ResourceRoomApp app, TrackingSystem system, string file, bool isAllOrNothing = false, bool isCheck = false, long? by = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var sent = new NewLoad { System = system, FileName = "week.csv", IsAllOrNothing = isAllOrNothing, IsCheck = isCheck, ById = by };
        var reception = await scope.ServiceProvider.GetRequiredService<ReceiveLoad>().ExecuteAsync(sent, new MemoryStream(Encoding.UTF8.GetBytes(file)), CancellationToken.None);
        return Assert.IsType<Reception.Received>(reception).Load.PublicId;
    }

    /// <summary>Works on whatever waits.</summary>
    public static async Task ProcessAsync(this ResourceRoomApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProcessLoads>().ExecuteAsync(CancellationToken.None);
    }

    /// <summary>Receives a file and works on it.</summary>
    public static async Task<Load> LoadAsync(this ResourceRoomApp app, TrackingSystem system, string file, bool isAllOrNothing = false, bool isCheck = false, long? by = null)
    {
        var key = await app.ReceiveAsync(system, file, isAllOrNothing, isCheck, by);
        await app.ProcessAsync();
        return await app.FindLoadAsync(key);
    }

    public static Task<Load> FindLoadAsync(this ResourceRoomApp app, Guid key) =>
        app.QueryAsync(db => db.Loads.AsNoTracking().Include(load => load.System).SingleAsync(load => load.PublicId == key));

    /// <summary>The rejects of a load: line, column and code.</summary>
    public static async Task<List<string>> RejectsAsync(this ResourceRoomApp app, Load load) =>
        [.. (await app.QueryAsync(db => db.LoadRejects.Where(row => row.LoadId == load.Id).OrderBy(row => row.Line).ThenBy(row => row.Id).ToListAsync()))
            .Select(row => $"{row.Line} {row.Column} {row.Code}")];
}
