using MimeKit;

namespace ResourceRoom.Web.Infrastructure.Mail;

/// <summary>
/// Development without a mail server: a message becomes a file of the data directory, which a mail program opens and
/// <c>/dev/mail</c> shows.
/// </summary>
public sealed class DropFolder(DataDirectory data, MailSettings settings) : IMailCarrier
{
    private const string Extension = ".eml";

    private readonly string folder = data.Folder("mail");

    public bool IsThere => true;

    public async Task CarryAsync(Guid id, DateTime writtenAt, Letter letter, CancellationToken cancellationToken)
    {
        using var message = MailMessages.Create(settings, id, writtenAt, letter);
        await message.WriteToAsync(PathOf(id), cancellationToken);
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

        using var message = MimeMessage.Load(PathOf(id));
        return new DroppedMail(id, message.Date.UtcDateTime, new Letter(message.To.Mailboxes.Single().Address, message.Subject!, message.TextBody!));
    }

    private string PathOf(Guid id) => Path.Combine(folder, $"{id}{Extension}");
}

public sealed record DroppedMail(Guid Id, DateTime WrittenAt, Letter Letter);
