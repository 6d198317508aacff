using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Participants;

public sealed record ItemRow(NineItem Item, ResponseState State, string Text, DateOnly? On) : Unlogged;

public sealed record EnrollmentLine(CustomerGroup Group, int LwiaNumber, EnrollmentStatus Status, DateOnly Since);

public sealed record Seen(DateOnly Day, string Room);

public sealed record RecordPage : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ItemRow> Items { get; init; }

    public required string? SsnLastFour { get; init; }

    public bool CanCheckIn { get; init; }

    public string? RevealedSsn { get; init; }

    public string? Reason { get; init; }

    public required Classification Classification { get; init; }

    /// <summary>The enrollments within reach; null for those who see nothing of them but the class.</summary>
    public required IReadOnlyList<EnrollmentLine>? Enrollments { get; init; }

    public required bool CanEnroll { get; init; }

    public required ListPage Visits { get; init; }

    public required Seen? FirstSeen { get; init; }

    public required Seen? LastSeen { get; init; }

    public required DateOnly Today { get; init; }

    public required bool CanEdit { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required IReadOnlyList<MergeLine> Merges { get; init; }

    public required bool CanMerge { get; init; }

    public required RevealRight Reveal { get; init; }
}
