using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Periods;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The numbers are stored.</summary>
public enum ExtractState : byte
{
    Queued = 1,
    Running = 2,
    Finished = 3,
    Failed = 4,
}

/// <summary>What a run is doing. The numbers are stored.</summary>
public enum ExtractPhase : byte
{
    Waiting = 0,
    ReadingVisits = 1,
    WritingRows = 2,
    Checking = 3,
    Comparing = 4,
}

/// <summary>A run of the federal extract (decision 0056): what was asked for, how far it is, and what came of it. Its files are in <see cref="ExtractChunk"/>.</summary>
public sealed class FederalExtract
{
    public const int FindingsLength = 1000;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>The program year, by the calendar year of its July 1.</summary>
    public required int Year { get; init; }

    public required int? Quarter { get; init; }

    public required PeriodCoverage Coverage { get; init; }

    /// <summary>Whether people whom the state's file has already, as WIOA participants, have rows too.</summary>
    public required bool WithParticipants { get; init; }

    public required ExtractState State { get; set; }

    public required DateTime AskedAt { get; init; }

    public required long AskedById { get; init; }

    public User AskedBy { get; init; } = null!;

    /// <summary>When the visits were read that the file is made of: later changes are not in it.</summary>
    public DateTime? AsOf { get; set; }

    public DateTime? FinishedAt { get; set; }

    public Guid? Claim { get; set; }

    /// <summary>Until when the claim holds, UTC: whoever stopped renewing it has died.</summary>
    public DateTime? ClaimedUntil { get; set; }

    public int Tries { get; set; }

    public ExtractPhase Phase { get; set; }

    /// <summary>How much of the phase is done, and of how much: rooms, people or rows.</summary>
    public int Done { get; set; }

    public int OutOf { get; set; }

    /// <summary>The version in force on the period's last day; 0 before it is known.</summary>
    public int LayoutVersion { get; set; }

    public int CheckVersion { get; set; }

    public int Rows { get; set; }

    public int LeftOutWithoutSsn { get; set; }

    public int LeftOutParticipants { get; set; }

    /// <summary>Of the file without a header: the same bytes have the same hash.</summary>
    [MaxLength(32)]
    public byte[]? Sha256 { get; set; }

    public int Failures { get; set; }

    /// <summary>How many failures of each check there are; empty when the file is good.</summary>
    public IReadOnlyDictionary<CheckCode, int> FailuresByCheck { get; set; } = new Dictionary<CheckCode, int>();

    /// <summary>The finished run before it, whose file was still there; null without one.</summary>
    public long? ComparedWithId { get; set; }

    public FederalExtract? ComparedWith { get; init; }

    /// <summary>Rows that only this run has, only the other, or both with other cells.</summary>
    public int RowsAdded { get; set; }

    public int RowsLeftOut { get; set; }

    public int RowsChanged { get; set; }

    /// <summary>When its files were deleted; null while they are there.</summary>
    public DateTime? FilesDeletedAt { get; set; }

    public ExtractPeriod Period => ExtractPeriod.Of(new ProgramYear(Year), Quarter, Coverage);

    public bool IsUnderWay => State is ExtractState.Queued or ExtractState.Running;

    /// <summary>Whether the file may be downloaded: it is whole and no check failed.</summary>
    public bool IsOffered => State == ExtractState.Finished && Failures == 0 && FilesDeletedAt is null;
}
