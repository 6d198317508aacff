using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Commands;

/// <summary><c>check-visits</c>: names whoever is kept as seen in a room, and whatever reports keep of a day or a person, otherwise than the visits and records say. Changes nothing.</summary>
public static class CheckVisits
{
    public static async Task<int> RunAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<ResourceRoomDb>();
        await db.RequireCurrentAsync(services);
        var differences = 0;
        var summaries = services.GetRequiredService<SummaryCheck>();
        await foreach (var difference in db.CheckVisitsAsync(CancellationToken.None).Concat(summaries.FindDifferencesAsync(CancellationToken.None)))
        {
            differences++;
            await Console.Error.WriteLineAsync(difference);
        }

        Console.WriteLine(differences == 0 ? "All rooms and summaries are as the visits say." : $"Differences: {differences}.");
        return differences == 0 ? 0 : 1;
    }
}
