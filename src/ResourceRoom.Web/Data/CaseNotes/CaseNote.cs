using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Files;

namespace ResourceRoom.Web.Data.CaseNotes;

/// <summary>A saved note about a customer. It is never edited: what is to be added or put right is an addendum.</summary>
public sealed class CaseNote : IVersioned
{
    public const int SubjectLength = 150;
    public const int BodyLength = 10_000;
    public const int ReasonLength = 500;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long ParticipantId { get; set; }

    public required NoteKind Kind { get; init; }

    /// <summary>The day of contact.</summary>
    public required DateOnly On { get; init; }

    [MaxLength(SubjectLength)]
    public required string Subject { get; init; }

    [MaxLength(BodyLength)]
    public required string Body { get; init; }

    public NoteOutcome? Outcome { get; init; }

    public NoteMethod? Method { get; init; }

    public SpokeWith? SpokeWith { get; init; }

    public int? Minutes { get; init; }

    /// <summary>The step of the plan that it is about.</summary>
    public long? StepId { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    /// <summary>Since when it is marked as entered in error: it stays readable, struck through, and counts for nothing.</summary>
    public DateTime? InErrorAt { get; set; }

    public long? InErrorById { get; set; }

    [MaxLength(ReasonLength)]
    public string? InErrorReason { get; set; }

    public List<CaseNoteAddendum> Addenda { get; init; } = [];

    public List<CaseNoteFile> Files { get; init; } = [];

    public List<CaseNoteWord> Words { get; init; } = [];

    public int Version { get; set; }
}

/// <summary>A word of a note or its addenda. <see cref="CaseNoteWords"/> keeps them.</summary>
public sealed class CaseNoteWord
{
    public long NoteId { get; init; }

    [MaxLength(NoteSearchWords.MaxLength)]
    public required string Word { get; init; }
}

public sealed class CaseNoteAddendum
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public long NoteId { get; init; }

    [MaxLength(CaseNote.BodyLength)]
    public required string Body { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public List<CaseNoteFile> Files { get; init; } = [];
}

/// <summary>A file attached to a note, or to one of its addenda.</summary>
public sealed class CaseNoteFile
{
    public long FileId { get; init; }

    public required StoredFile File { get; init; }

    public long NoteId { get; init; }

    public long? AddendumId { get; init; }

    /// <summary>Attaches a held file, which from then on is kept.</summary>
    public static CaseNoteFile Keep(StoredFile file)
    {
        file.Keep();
        return new CaseNoteFile { File = file };
    }
}
