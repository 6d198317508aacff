using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Files;

namespace ResourceRoom.Web.Data.Files;

/// <summary>A file that was sent. Until what it belongs to is saved it is held for the person who sent it, for a day.</summary>
public sealed class StoredFile
{
    public const int NameLength = 150;

    public static readonly TimeSpan Held = TimeSpan.FromDays(1);

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    [MaxLength(NameLength)]
    public required string Name { get; init; }

    public required FileKind Kind { get; init; }

    public required int Bytes { get; init; }

    public required DateTime SentAt { get; init; }

    public required long SentById { get; init; }

    /// <summary>The customer or form that it was sent for: held, it can be attached nowhere else.</summary>
    public required Guid HeldFor { get; init; }

    /// <summary>When it is deleted, unless what it belongs to is saved before; null once it was.</summary>
    public required DateTime? HeldUntil { get; set; }

    public StoredFileContent Content { get; init; } = null!;

    /// <summary>Keeps a held file for good, because what it belongs to is saved with it.</summary>
    public void Keep() => HeldUntil = null;
}

/// <summary>The encrypted bytes, in a table of their own so that lists of files never read them.</summary>
public sealed class StoredFileContent
{
    public long FileId { get; init; }

    public required byte[] Cipher { get; init; }
}
