using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Shared.Messages;

namespace ResourceRoom.Web.Features.Home.Own;

/// <summary>A customer's plan as the customer sees it: no notes, no barriers, no money.</summary>
public sealed record OwnPlan : Unlogged
{
    public required string Name { get; init; }

    public required WhoAnswers Planner { get; init; }

    public required IReadOnlyList<OwnGoal> Goals { get; init; }

    public required IReadOnlyList<OwnProgram> Programs { get; init; }

    /// <summary>How many messages wait to be read.</summary>
    public required int UnreadMessages { get; init; }

    public required OwnConfirmation Confirmation { get; init; }

    public required DateOnly Today { get; init; }
}

/// <summary>A program with where the customer stands in it; never why it ended.</summary>
public sealed record OwnProgram(WorkforceProgram Program, EnrollmentStatus Status, DateOnly On) : Unlogged
{
    public string InWords() => Status switch
    {
        EnrollmentStatus.Applicant => $"{Program.Name()}: you applied on {OfficeFormat.Date(On)}",
        EnrollmentStatus.Enrolled => $"{Program.Name()}: enrolled since {OfficeFormat.Date(On)}",
        _ => $"{Program.Name()}: exited on {OfficeFormat.Date(On)}",
    };
}

public sealed record OwnGoal : Unlogged
{
    public required long Id { get; init; }

    public required string Words { get; init; }

    public required DateOnly? TargetOn { get; init; }

    public required GoalStatus Status { get; init; }

    public IReadOnlyList<OwnStep> Steps { get; init; } = [];
}

public sealed record OwnStep : Unlogged
{
    public required Guid PublicId { get; init; }

    public required string Service { get; init; }

    public required string Description { get; init; }

    public required string? Provider { get; init; }

    public required StepStatus Status { get; init; }

    public required DateOnly? From { get; init; }

    public required DateOnly? Until { get; init; }

    public required DateOnly? MarkedDoneOn { get; init; }

    public required bool IsEnrollmentClosed { get; init; }

    public required IReadOnlyList<long> Goals { get; init; }

    public bool CanMark => OwnStepRule.WhyNot(Status, IsEnrollmentClosed) is null;
}
