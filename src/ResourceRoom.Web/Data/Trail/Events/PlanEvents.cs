using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("PlanSynced", version: 1)]
public sealed record PlanSynced(int Added, int Updated, int Withdrawn) : ActivityDetail;

[StoredAs("PlanSyncFailed", version: 1)]
public sealed record PlanSyncFailed(string Failure) : ActivityDetail;

public enum GoalField
{
    Kind,
    Words,
    TargetOn,
}

public enum StepField
{
    Provider,
    Dollars,
    ScheduledStart,
    ScheduledEnd,
    ActualStart,
    ActualEnd,
    Hours,
    FundingConfirmed,
    NeedConfirmed,
    Note,
}

/// <summary>One field of a step before and after: numbers in digits, a confirmation as "true", a note only as "(text)".</summary>
public sealed record StepFieldChange(StepField Field, string? Before, string? After);

[StoredAs("AssessmentAdded", version: 1)]
public sealed record AssessmentAdded(Guid Participant, AssessmentKind Kind, DateOnly On) : ActivityDetail;

[StoredAs("AssessmentVoided", version: 1)]
public sealed record AssessmentVoided(string Reason) : ActivityDetail;

[StoredAs("BarrierAdded", version: 1)]
public sealed record BarrierAdded(Guid Participant, DateOnly On) : ActivityDetail;

[StoredAs("BarrierResolved", version: 1)]
public sealed record BarrierResolved(DateOnly On) : ActivityDetail;

[StoredAs("BarrierRemoved", version: 1)]
public sealed record BarrierRemoved : ActivityDetail;

[StoredAs("GoalAdded", version: 1)]
public sealed record GoalAdded(Guid Participant, GoalKind Kind, DateOnly? TargetOn) : ActivityDetail;

[StoredAs("GoalChanged", version: 1)]
public sealed record GoalChanged(IReadOnlyList<GoalField> Fields) : ActivityDetail;

[StoredAs("GoalStatusChanged", version: 1)]
public sealed record GoalStatusChanged(GoalStatus Before, GoalStatus After, string? Reason) : ActivityDetail;

[StoredAs("GoalRemoved", version: 1)]
public sealed record GoalRemoved(int Steps) : ActivityDetail;

[StoredAs("StepAdded", version: 1)]
public sealed record StepAdded(Guid Participant, Guid Enrollment, string Service) : ActivityDetail;

[StoredAs("StepAssigned", version: 1)]
public sealed record StepAssigned(Guid Goal) : ActivityDetail;

[StoredAs("StepUnassigned", version: 1)]
public sealed record StepUnassigned(Guid Goal) : ActivityDetail;

[StoredAs("StepChanged", version: 1)]
public sealed record StepChanged(IReadOnlyList<StepFieldChange> Changes) : ActivityDetail;

[StoredAs("StepStatusChanged", version: 1)]
public sealed record StepStatusChanged(StepStatus Before, StepStatus After, string? Reason) : ActivityDetail;

[StoredAs("StepBarrierAdded", version: 1)]
public sealed record StepBarrierAdded(Guid Barrier) : ActivityDetail;

[StoredAs("StepBarrierRemoved", version: 1)]
public sealed record StepBarrierRemoved(Guid Barrier) : ActivityDetail;

[StoredAs("StepNoteChanged", version: 1)]
public sealed record StepNoteChanged : ActivityDetail;

[StoredAs("StepRemoved", version: 1)]
public sealed record StepRemoved : ActivityDetail;

[StoredAs("PlanSigned", version: 1)]
public sealed record PlanSigned(Guid SignedPlan, SignedHow How, DateOnly On) : ActivityDetail;

[StoredAs("SignatureVoided", version: 1)]
public sealed record SignatureVoided(Guid SignedPlan, string Reason) : ActivityDetail;
