using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>A piece of the file as it came, compressed and encrypted.</summary>
public sealed class LoadChunk
{
    public const int MostBytes = 512 * 1024;

    public required long LoadId { get; init; }

    public required int Number { get; init; }

    public required byte[] Cipher { get; init; }
}

/// <summary>A faulty cell, or a row that is none.</summary>
public sealed class LoadReject
{
    public const int FoundLength = 61;

    public long Id { get; init; }

    public required long LoadId { get; init; }

    public required long Line { get; init; }

    [MaxLength(IdRules.MaxLength)]
    public required string VisitId { get; init; }

    /// <summary>Null of a row that is none.</summary>
    public required LoadColumn? Column { get; init; }

    public required LoadCode Code { get; init; }

    [MaxLength(FoundLength)]
    public required string Found { get; init; }

    public required LoadHint Hint { get; init; }
}

/// <summary>A row that would turn a known visit into another person's or another day's.</summary>
public sealed class TurnedVisit
{
    public required long LoadId { get; init; }

    public required long Line { get; init; }

    [MaxLength(IdRules.MaxLength)]
    public required string VisitId { get; init; }

    public required bool IsOtherPerson { get; init; }

    public required DateOnly KnownOn { get; init; }

    public required DateOnly SentOn { get; init; }
}

/// <summary>Two visits of one system, person, room and start under two ids, as a load brought them.</summary>
public sealed class PossibleDouble
{
    public required long LoadId { get; init; }

    public required long VisitId { get; init; }

    public required long OtherId { get; init; }
}
