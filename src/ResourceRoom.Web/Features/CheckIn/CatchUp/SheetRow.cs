using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>One row as the page shows it: done, or to be typed or mended.</summary>
public sealed record SheetRow
{
    /// <summary>What was typed; its SSN cell holds at most a decline.</summary>
    public required SheetRowInput Input { get; init; }

    /// <summary>What is wrong, in the order of the columns.</summary>
    public IReadOnlyList<RowFault> Faults { get; init; } = [];

    /// <summary>People who may be the one; null when there is nothing to choose.</summary>
    public RowChoice? Choice { get; init; }

    /// <summary>Whether the technician has yet to choose among them.</summary>
    public bool MustChoose { get; init; }

    /// <summary>The visit at the same time that the person has already; null when there is none.</summary>
    public CheckInOutcome.Overlaps? Overlap { get; init; }

    /// <summary>Whether a very young visitor's birth date must be confirmed.</summary>
    public bool AsksForAge { get; init; }

    /// <summary>Last four digits of the SSN that is kept for the row; null when none is.</summary>
    public string? KeptLastFour { get; init; }

    /// <summary>The saved visit; null while the row is not saved.</summary>
    public DoneRow? Done { get; init; }

    /// <summary>A person was chosen who is not there for this user.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>Whether something stands in the way of saving.</summary>
    public bool NeedsMending => Faults.Count > 0 || MustChoose || Overlap is not null;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? FaultAt(string field) => Faults.FirstOrDefault(fault => fault.Field == field)?.Message;
}

/// <summary>A row that is saved.</summary>
public sealed record DoneRow
{
    /// <summary>Key of the visit.</summary>
    public required Guid VisitId { get; init; }

    /// <summary>First name on file, if given.</summary>
    public required string? FirstName { get; init; }

    /// <summary>Last name on file, if given.</summary>
    public required string? LastName { get; init; }

    /// <summary>The class on the day.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>Time in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Time out, UTC; null while the visit is open.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>The sheet had no time out: the visit ended at closing.</summary>
    public required bool WasNotCheckedOut { get; init; }

    /// <summary>Whether the visit made the record.</summary>
    public required bool IsNewRecord { get; init; }

    /// <summary>Items that hold another value on file than the sheet; the record kept its own.</summary>
    public IReadOnlyList<NineItem> Kept { get; init; } = [];
}
