using ResourceRoom.Domain.Files;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.Files;

/// <summary>Keeps attached files, encrypted, in the database (docs/decisions/0032-files.md).</summary>
[Scoped]
public sealed class FileStore(ResourceRoomDb db, SecretColumns secrets)
{
    /// <summary>Adds a checked file to the next save, held for whoever sent it.</summary>
    public StoredFile Hold(string name, FileKind kind, byte[] content, Guid heldFor, Act act)
    {
        var publicId = Guid.CreateVersion7(act.At);
        var file = new StoredFile
        {
            PublicId = publicId,
            Name = name,
            Kind = kind,
            Bytes = content.Length,
            SentAt = act.At,
            SentById = act.Who.AccountId,
            HeldFor = heldFor,
            HeldUntil = act.At + StoredFile.Held,
            Content = new StoredFileContent { Cipher = secrets.Protect(SecretColumn.FileContent, publicId, content) },
        };
        db.StoredFiles.Add(file);
        return file;
    }

    /// <summary>The files that this person may attach: held for them, in the order in which they were sent.</summary>
    public async Task<IReadOnlyList<StoredFile>> HeldAsync(IReadOnlyCollection<Guid> files, Act act, CancellationToken cancellationToken) =>
        files.Count == 0 ? [] : await db.StoredFiles
            .Where(file => files.Contains(file.PublicId) && file.SentById == act.Who.AccountId && file.HeldUntil > act.At)
            .OrderBy(file => file.Id)
            .ToListAsync(cancellationToken);

    public async Task<byte[]> ReadAsync(StoredFile file, CancellationToken cancellationToken)
    {
        var cipher = await db.Set<StoredFileContent>().Where(row => row.FileId == file.Id).Select(row => row.Cipher).SingleAsync(cancellationToken);
        return secrets.RevealBytes(SecretColumn.FileContent, file.PublicId, cipher);
    }
}
