using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

public sealed class NameSoundsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task BringUpToDate_RowsSavedBeforeThereWereSounds_GetThem()
    {
        var named = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Zoë"), LastName = Answer<string>.Given("Vásquez") });
        var firstOnly = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Declined });
        var unnamed = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Declined, LastName = Answer<string>.Declined });
        await app.QueryAsync(db => db.Participants.ExecuteUpdateAsync(row => row
            .SetProperty(person => person.FirstNameSound, (string?)null)
            .SetProperty(person => person.LastNameSound, (string?)null)));

        // Twice: the second time there is nothing to do.
        await BringUpToDateAsync();
        await BringUpToDateAsync();

        Assert.Equal(("s", "bsks", 0), await SoundsAsync(named));
        Assert.Equal(("an", null, 0), await SoundsAsync(firstOnly));
        Assert.Equal((null, null, 0), await SoundsAsync(unnamed));
    }

    [Fact]
    public async Task Write_NameDeclined_TakesItsSoundAway()
    {
        var person = await app.ArrangeAsync((services, db) =>
        {
            var items = services.GetRequiredService<ParticipantItems>();
            var row = new Participant { PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()), PirlKey = "SOUND", CreatedAt = app.Time.GetUtcNow().UtcDateTime, CreatedById = 1 };
            items.Write(row, Arrangements.AnaRuiz, app.Today);
            Assert.Equal(("an", "rs"), (row.FirstNameSound, row.LastNameSound));
            items.Write(row, Arrangements.AnaRuiz with { LastName = Answer<string>.Declined }, app.Today);
            db.Participants.Add(row);
            return Task.FromResult(row);
        });

        Assert.Equal(("an", null, 0), await SoundsAsync(person));
    }

    private Task<bool> BringUpToDateAsync() => app.ArrangeAsync(async (services, db) =>
    {
        await db.BringUpToDateAsync(services.GetRequiredService<DataDirectory>());
        return true;
    });

    private Task<(string? First, string? Last, int Version)> SoundsAsync(Participant person) => app.QueryAsync(async db =>
    {
        var row = await db.Participants.AsNoTracking().SingleAsync(one => one.Id == person.Id);
        return (row.FirstNameSound, row.LastNameSound, row.Version);
    });
}
