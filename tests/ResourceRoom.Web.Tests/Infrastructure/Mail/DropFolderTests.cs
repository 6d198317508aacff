using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

public sealed class DropFolderTests
{
    [Fact]
    public async Task Find_LetterThatWasCarried_IsTheSameLetter()
    {
        var data = Directory.CreateTempSubdirectory("resourceroom-drop-");
        var folder = new DropFolder(new DataDirectory(data.FullName), new MailSettings { From = "resourceroom@localhost" });
        var (id, writtenAt) = (new Guid("01900000-0000-7000-8000-000000000001"), new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc));
        var letter = new Letter("zoë@example.test", "“Café” = ÷", $"Zoë,\r\n\r\n.\r\nhttps://localhost/{new string('a', 300)}?b=c  \r\n".ReplaceLineEndings());

        await folder.CarryAsync(id, writtenAt, letter, CancellationToken.None);

        Assert.Equal(new DroppedMail(id, writtenAt, letter), folder.Find(id));
        Assert.Equal(folder.Find(id), Assert.Single(folder.List()));
        data.Delete(recursive: true);
    }
}
