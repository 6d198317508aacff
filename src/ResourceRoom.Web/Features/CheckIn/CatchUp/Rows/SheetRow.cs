using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Features.CheckIn.Recording;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp.Rows;

public sealed record SheetRow : Unlogged
{
    public required SheetRowInput Input { get; init; }

    public IReadOnlyList<RowFault> Faults { get; init; } = [];

    public RowChoice? Choice { get; init; }

    public bool MustChoose { get; init; }

    public CheckInOutcome.Overlaps? Overlap { get; init; }

    public bool AsksForAge { get; init; }

    public bool AsksForSsn { get; init; }

    public string? KeptLastFour { get; init; }

    public DoneRow? Done { get; init; }

    public bool IsOutOfReach { get; init; }

    public bool NeedsMending => Faults.Count > 0 || MustChoose || Overlap is not null;

    public string? FaultAt(string field) => Faults.FirstOrDefault(fault => fault.Field == field)?.Message;
}

public sealed record DoneRow : Unlogged
{
    public required Guid VisitId { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required ParticipantClass Class { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required bool WasNotCheckedOut { get; init; }

    public required bool IsNewRecord { get; init; }

    public IReadOnlyList<NineItem> Kept { get; init; } = [];
}
