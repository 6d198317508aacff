using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>A file of visits that a tracking system sent, how far it is, and what became of its rows.</summary>
public sealed class Load
{
    public const int NameLength = 150;
    public const int KeyLength = 64;
    public const int ReasonLength = 200;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long SystemId { get; init; }

    public TrackingSystem System { get; init; } = null!;

    public required LoadState State { get; set; }

    /// <summary>Whether it was only checked: nothing of it is applied, and nothing asks about it later.</summary>
    public bool IsCheck { get; init; }

    public bool IsAllOrNothing { get; init; }

    [MaxLength(NameLength)]
    public required string FileName { get; init; }

    public long Bytes { get; set; }

    [MaxLength(32)]
    public byte[]? Sha256 { get; set; }

    /// <summary>How many rows were seen while it was received, blank ones aside.</summary>
    public int RowsInFile { get; set; }

    /// <summary>The first load of the same bytes from the same system.</summary>
    public long? SameFileAsId { get; set; }

    public Load? SameFileAs { get; init; }

    /// <summary>The sender's own key of the request; null without one, and after 90 days.</summary>
    [MaxLength(KeyLength)]
    public string? IdempotencyKey { get; set; }

    public required DateTime ReceivedAt { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Who sent it: a person, or a key; neither when the command did.</summary>
    public long? ById { get; init; }

    public User? By { get; init; }

    public long? ByKeyId { get; init; }

    public ApiKey? ByKey { get; init; }

    /// <summary>Which run of which node works on it.</summary>
    public Guid? Claim { get; set; }

    /// <summary>Until when the claim holds, UTC: whoever stopped renewing it has died. Of a file that is being received, the same.</summary>
    public DateTime? ClaimedUntil { get; set; }

    /// <summary>How many runs failed since the last row was saved.</summary>
    public int Tries { get; set; }

    /// <summary>The line of the last row that is accounted for; 0 before the first.</summary>
    public long DoneThrough { get; set; }

    public int New { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    public int Voided { get; set; }

    public int Rejected { get; set; }

    public int Withheld { get; set; }

    public int NewPeople { get; set; }

    public int KeptOnFile { get; set; }

    public int KeptCorrections { get; set; }

    public int PossibleDoubles { get; set; }

    public int BecameReportable { get; set; }

    public LoadFindings Findings { get; set; } = new();

    /// <summary>How often each answer came, for the default watch, encrypted because it holds birth dates; null until it is finished.</summary>
    public byte[]? TallyCipher { get; set; }

    /// <summary>Whether it counts for the week.</summary>
    public bool IsAccepted { get; set; }

    /// <summary>When somebody released it although it would turn visits into other ones.</summary>
    public DateTime? ReleasedAt { get; set; }

    public long? DecidedById { get; set; }

    public User? DecidedBy { get; init; }

    [MaxLength(ReasonLength)]
    public string? DecidedBecause { get; set; }

    public LoadCounts Counts => new() { New = New, Updated = Updated, Unchanged = Unchanged, Voided = Voided, Rejected = Rejected, Withheld = Withheld };
}
