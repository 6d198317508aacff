using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data.Trail;

public sealed class TrailTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task SaveChanges_LineChangedOrDeleted_IsRefused()
    {
        await app.ArrangeAsync((_, db) =>
        {
            db.ActivityEvents.Add(new ActivityEvent { At = DateTime.UnixEpoch, Name = "Test", Version = 1, SubjectKind = "Test", SubjectId = "1" });
            db.AccessLines.Add(new AccessLine { At = DateTime.UnixEpoch, AccountId = 1, Kind = AccessKind.CardOpened, SubjectKind = "Test", SubjectId = "1" });
            return Task.FromResult(0);
        });

        await AssertRefusedAsync<ActivityEvent>(EntityState.Modified);
        await AssertRefusedAsync<ActivityEvent>(EntityState.Deleted);
        await AssertRefusedAsync<AccessLine>(EntityState.Modified);
        await AssertRefusedAsync<AccessLine>(EntityState.Deleted);
    }

    private async Task AssertRefusedAsync<TLine>(EntityState state)
        where TLine : class
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => app.QueryAsync(async db =>
        {
            db.Entry(await db.Set<TLine>().FirstAsync()).State = state;
            return await db.SaveChangesAsync();
        }));
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
    }
}
