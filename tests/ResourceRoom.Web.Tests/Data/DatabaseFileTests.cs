using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

[Trait("Category", "OneEngine")]
public sealed class DatabaseFileTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Start_OnSqlite_LeavesTheFileToItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows() || app.Engine != "Sqlite")
        {
            return;
        }

        var folder = await app.ArrangeAsync((services, _) => Task.FromResult(((Web.Infrastructure.DataDirectory)services.GetService(typeof(Web.Infrastructure.DataDirectory))!).Path));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(folder, "resourceroom.db")));
    }
}
