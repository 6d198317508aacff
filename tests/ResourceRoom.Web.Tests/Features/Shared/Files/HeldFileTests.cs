using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Shared.Files;

public sealed class HeldFileTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(null, true)]
    public async Task Delete_HeldFile_GoesWithItsContentOnceItsDayIsOver(int? millisecondsOver, bool isKept)
    {
        var sender = await app.CreateAccountAsync(Roles.CaseManager);
        var now = app.Time.GetUtcNow().UtcDateTime;
        var file = await app.ArrangeAsync((_, db) => Task.FromResult(db.StoredFiles.Add(new StoredFile
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            Name = "letter.pdf",
            Kind = FileKind.Pdf,
            Bytes = 1,
            SentAt = now,
            SentById = sender.Id,
            HeldFor = Guid.Empty,
            HeldUntil = millisecondsOver is { } over ? now.AddMilliseconds(-over) : null,
            Content = new StoredFileContent { Cipher = [1] },
        }).Entity));

        await using (var scope = app.Services.CreateAsyncScope())
        {
            var delete = scope.ServiceProvider.GetRequiredService<DeleteHeldFiles>();
            Assert.Equal(!isKept, await delete.IsDueAsync(CancellationToken.None));
            await delete.ExecuteAsync(CancellationToken.None);
        }

        Assert.Equal(isKept, await app.QueryAsync(db => db.StoredFiles.AnyAsync(row => row.Id == file.Id)));
        Assert.Equal(isKept, await app.QueryAsync(db => db.Set<StoredFileContent>().AnyAsync(row => row.FileId == file.Id)));
    }
}
