using System.Text.Json;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Loads.Running;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Systems;

namespace ResourceRoom.Web.Commands;

/// <summary><c>load FILE</c>: loads or checks a file of a tracking system, and prints its receipt alone; words for people go to standard error.</summary>
public static class LoadFile
{
    private const int NotUnderstood = 2;
    private const int MayNotLoad = 4;

    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        // Logs go to standard output; here that is the receipt's.
        var output = Console.Out;
        Console.SetOut(Console.Error);
        if (LoadArguments.Read(args) is not { } asked)
        {
            return await RefuseAsync(LoadArguments.Usage, NotUnderstood);
        }

        var db = services.GetRequiredService<ResourceRoomDb>();
        await db.RequireCurrentAsync(services);
        if (await db.TrackingSystems.AsNoTracking().Include(row => row.Answers).FirstOrDefaultAsync(row => row.Code == asked.System) is not { } system)
        {
            return await RefuseAsync(SystemCode.IsOne(asked.System) ? $"No system has the code {asked.System}." : "This is not the code of a system.", MayNotLoad);
        }

        if (system.WhyNot() is { } reason)
        {
            return await RefuseAsync(reason, MayNotLoad);
        }

        Reception reception;
        try
        {
            await using var file = File.OpenRead(asked.File);
            reception = await services.GetRequiredService<ReceiveLoad>().ExecuteAsync(asked.ToLoad(system, FileNames.Clean(file.Name)), file, CancellationToken.None);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return await RefuseAsync($"The file cannot be read: {unreadable.Message}", NotUnderstood);
        }

        if (reception is not Reception.Received { Load: var received })
        {
            return await RefuseAsync(reception.InWords(), NotUnderstood);
        }

        await Console.Error.WriteLineAsync($"{LoadWords.Rows(received.RowsInFile)} received.");
        var load = await FinishAsync(services, received);
        await output.WriteLineAsync(JsonSerializer.Serialize(load.ToReceipt(), ReceiptJson.Options));
        await Console.Error.WriteLineAsync($"{load.State.InWords()}.");
        return CodeOf(load);
    }

    private static async Task<int> RefuseAsync(string words, int code)
    {
        await Console.Error.WriteLineAsync(words);
        return code;
    }

    /// <summary>Works on what waits until this load is done, by this process or another.</summary>
    private static async Task<Load> FinishAsync(IServiceProvider services, Load received)
    {
        var time = services.GetRequiredService<TimeProvider>();
        var working = WorkAsync(services, received.Id, time);
        while (await Task.WhenAny(working, Task.Delay(LookAgainAfter, time)) != working)
        {
            var now = await ReadAsync(services, received.Id);
            await Console.Error.WriteLineAsync($"{LoadWords.Number(now.Counts.Read)} of {LoadWords.Rows(now.RowsInFile)}");
        }

        await working;
        return await ReadAsync(services, received.Id);
    }

    private static async Task WorkAsync(IServiceProvider services, long id, TimeProvider time)
    {
        while (true)
        {
            await using (var scope = services.CreateAsyncScope())
            {
                var mine = await ReadAsync(services, id);
                if (mine.State is not (LoadState.Queued or LoadState.Running))
                {
                    return;
                }

                // Files of the same system that came before go first.
                var waiting = await scope.ServiceProvider.GetRequiredService<LoadClaims>().WaitingAsync(CancellationToken.None);
                var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
                if (await db.Loads.Where(load => load.SystemId == mine.SystemId && waiting.Contains(load.Id)).Select(load => (long?)load.Id).FirstOrDefaultAsync() is { } next)
                {
                    await scope.ServiceProvider.GetRequiredService<RunLoad>().ExecuteAsync(next, CancellationToken.None);
                    continue;
                }
            }

            await Task.Delay(LookAgainAfter, time);
        }
    }

    private static async Task<Load> ReadAsync(IServiceProvider services, long id)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ResourceRoomDb>().Loads.WithReceipt().SingleAsync(load => load.Id == id);
    }

    private static int CodeOf(Load load) => load.State switch
    {
        LoadState.Finished => load.Rejected == 0 ? 0 : 1,
        LoadState.Refused => 3,
        LoadState.Held => 6,
        _ => 5,
    };
}
