using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;

namespace ResourceRoom.Web.Commands;

/// <summary><c>check-follow-ups</c>: recomputes the follow-up of every recorded exit and names what is stored otherwise. Changes nothing.</summary>
public static class CheckFollowUps
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<ResourceRoomDb>();
        await db.RequireCurrentAsync(services);
        var differences = 0;
        await foreach (var difference in db.CheckFollowUpsAsync(CancellationToken.None))
        {
            differences++;
            await Console.Error.WriteLineAsync(difference);
        }

        Console.WriteLine(differences == 0 ? "All follow-ups are as they should be." : $"Exits with differences: {differences}.");
        return differences == 0 ? 0 : 1;
    }
}
