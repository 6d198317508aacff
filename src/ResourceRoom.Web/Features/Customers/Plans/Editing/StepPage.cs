using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

public sealed record StepPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required Step Step { get; init; }

    public required EnrollmentDetail Enrollment { get; init; }

    /// <summary>Of the whole plan.</summary>
    public required ScheduledDays Days { get; init; }

    /// <summary>What the customer signs in with; null when there is no account.</summary>
    public required string? UserName { get; init; }

    /// <summary>The goals that can be chosen: those the step serves, and the active ones.</summary>
    public required IReadOnlyList<StepChoice> Goals { get; init; }

    /// <summary>The barriers that can be chosen: those the step addresses, and the ones that are not resolved.</summary>
    public required IReadOnlyList<StepChoice> Barriers { get; init; }

    public required IReadOnlyList<StepStatusLine> Statuses { get; init; }

    public required EditStepInput Input { get; init; }

    public required bool CanEdit { get; init; }

    public required bool CanRemove { get; init; }

    /// <summary>Null for any other step than Follow-up Services (CM).</summary>
    public required FollowUpService? FollowUp { get; init; }

    public TwoVersions? Conflict { get; init; }

    public bool IsSupportive => Step.Service.Category == ServiceCategory.SupportiveServices;

    public string Address => $"{Links.Customer(Header.PublicId)}/plan/steps/{Step.PublicId}";

    /// <summary>The status it has, and those that can follow.</summary>
    public IEnumerable<Choice> StatusChoices => new[] { Step.Status }
        .Concat(StepStatusRule.Next(Step.Status).Concat(FollowUp is { HasForm: true } ? [StepStatus.OfferedButDeclined] : []).Order())
        .Distinct()
        .Select(status => new Choice(status.ToString(), status.InWords()));
}

/// <summary>A goal or a barrier of the plan.</summary>
public sealed record StepChoice(Guid PublicId, string Words, bool IsChosen) : Unlogged;

public sealed record StepStatusLine(StepStatus Status, string? Reason, DateTime At, string? By) : Unlogged;
