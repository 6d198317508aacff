using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>What a system last said of a visit under its own id, so that only what it changes is taken from its next row.</summary>
public sealed class SystemVisit
{
    public const int ServicesLength = 400;
    public const int HashLength = 16;

    public required long SystemId { get; init; }

    [MaxLength(IdRules.MaxLength)]
    public required string SenderId { get; init; }

    /// <summary>The visit that it is now: another room or person makes another one.</summary>
    public long VisitId { get; set; }

    public Visit Visit { get; set; } = null!;

    public required long LocationId { get; set; }

    public required DateTime StartedAt { get; set; }

    public required DateOnly Day { get; set; }

    public required DateTime? EndedAt { get; set; }

    public required LaborForceStatus? Status { get; set; }

    public required ResponseState StatusState { get; set; }

    [MaxLength(ServicesLength)]
    public required string Services { get; set; }

    /// <summary>Keyed hash of the note; null without one.</summary>
    [MaxLength(HashLength)]
    public required byte[]? NoteHash { get; set; }

    /// <summary>Keyed hash of who the row said it is.</summary>
    [MaxLength(HashLength)]
    public required byte[] PersonHash { get; set; }

    /// <summary>Keyed hash of the whole row, <c>changed_at</c> aside.</summary>
    [MaxLength(HashLength)]
    public required byte[] RowHash { get; set; }

    public required DateTime? ChangedAt { get; set; }
}
