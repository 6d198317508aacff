using System.Globalization;

using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>
/// Development without a mail server: a message becomes a file of the data directory, which a mail program opens and
/// <c>/dev/mail</c> shows.
/// </summary>
public sealed class DropFolder(DataDirectory data, MailSettings settings) : IMailCarrier
{
    private const string EndOfHeaders = "\r\n\r\n";
    private const string Extension = ".eml";

    private readonly string folder = data.Folder("mail");

    public bool IsThere => true;

    public Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken)
    {
        string[] lines =
        [
            $"From: ResourceRoom <{settings.From}>",
            $"To: {letter.To}",
            $"Subject: {letter.Subject}",
            $"Date: {writtenAt.ToString("R", CultureInfo.InvariantCulture)}",
            $"Message-ID: {settings.MessageIdOf(id)}",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
            "",
            letter.Text.ReplaceLineEndings("\r\n"),
        ];
        return File.WriteAllTextAsync(PathOf(id), string.Join("\r\n", lines), cancellationToken);
    }

    public IReadOnlyList<DroppedMail> List() =>
    [
        .. Directory.GetFiles(folder, $"*{Extension}")
            .Select(path => Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id) ? Find(id) : null)
            .OfType<DroppedMail>()
            .OrderByDescending(mail => mail.WrittenAt).ThenByDescending(mail => mail.Id.ToString(), StringComparer.Ordinal),
    ];

    public DroppedMail? Find(Guid id)
    {
        if (!File.Exists(PathOf(id)))
        {
            return null;
        }

        var content = File.ReadAllText(PathOf(id));
        var cut = content.IndexOf(EndOfHeaders, StringComparison.Ordinal);
        var headers = content[..cut].Split("\r\n").Select(line => line.Split(": ", 2)).ToDictionary(part => part[0], part => part[1]);
        var letter = new Letter(headers["To"], headers["Subject"], content[(cut + EndOfHeaders.Length)..]);
        var written = DateTime.ParseExact(headers["Date"], "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
        return new DroppedMail(id, written, letter);
    }

    private string PathOf(Guid id) => Path.Combine(folder, $"{id}{Extension}");
}

public sealed record DroppedMail(Guid Id, DateTime WrittenAt, Letter Letter);
