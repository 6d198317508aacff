using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>What is due after one exit, as it stands on a day.</summary>
public sealed record FollowUpLine : Unlogged
{
    public required Guid Customer { get; init; }

    public required string? LastName { get; init; }

    public required string? FirstName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required string? Planner { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public required FollowUpList List { get; init; }

    public required WindowName? Window { get; init; }

    public required DateOnly? Due { get; init; }

    public required DateOnly? LastContactOn { get; init; }

    public required DateOnly? ServiceProvidedOn { get; init; }

    public required bool IsNothingPlanned { get; init; }

    public required bool IsEvidenceInDoubt { get; init; }

    public bool IsContactOnly(DateOnly asOf) => ServiceProvidedOn is null && asOf > ExitOn;
}
