using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Tests.Support;

using static ResourceRoom.Domain.Loads.Layout.LoadColumn;

namespace ResourceRoom.Web.Tests.Features.Loads;

/// <summary>A system that fills in one birth date for everybody.</summary>
public sealed class DefaultBirthDateTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    /// <summary>Each of its people is like all others; to pair them would take hours for a file of some size, while the desk waits.</summary>
    [Fact]
    public async Task Run_ManyPeopleOfOneBirthDate_ArePairedOnlyWhileTheyAreFew()
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        var before = await app.QueryAsync(db => db.SimilarPairs.CountAsync());
        await app.LoadAsync(system, Alike(room.Code, 20).ToString());
        var few = await app.QueryAsync(db => db.SimilarPairs.CountAsync());
        await app.LoadAsync(system, Alike(room.Code, PossibleMatch.MostBornOnOneDay + 100, "1971-01-01").ToString());
        var many = await app.QueryAsync(db => db.SimilarPairs.CountAsync());

        await app.LoadAsync(system, Alike(room.Code, 1000, "1971-01-01", "Kim").ToString());

        Assert.Equal(20 * 19 / 2, few - before);
        Assert.Equal(many, await app.QueryAsync(db => db.SimilarPairs.CountAsync()));
    }

    private static SentFile Alike(string room, int people, string born = "1970-01-01", string name = "Ana")
    {
        var file = new SentFile(room);
        for (var person = 0; person < people; person++)
        {
            file.Add((BirthDate, born), (FirstName, name));
        }

        return file;
    }
}
