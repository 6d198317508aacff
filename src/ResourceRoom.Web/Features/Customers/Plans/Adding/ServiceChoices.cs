using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

/// <summary>The services that can be added, as a page or in a dialog.</summary>
public sealed record ServiceChoices : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required ServiceFilter Filter { get; init; }

    /// <summary>The enrollments that can still get a step.</summary>
    public required IReadOnlyList<EnrollmentDetail> Enrollments { get; init; }

    public required IReadOnlyList<ServiceChoice> Services { get; init; }

    public bool IsInDialog { get; init; }

    /// <summary>What the last click came to, in the dialog.</summary>
    public Flash? Said { get; init; }

    /// <summary>The enrollment that the step belongs to; null when each one is closed.</summary>
    public EnrollmentDetail? Chosen => Enrollments.FirstOrDefault(row => row.PublicId == Filter.Enrollment) ?? (Enrollments is [var first, ..] ? first : null);

    public string Address => $"{Links.Customer(Header.PublicId)}/plan/steps/add";

    public bool CanAdd(ServiceChoice service) => Chosen is { } enrollment && (enrollment.Status != EnrollmentStatus.Exited || AfterExitRule.IsAllowed(service.Category));
}

public sealed record ServiceChoice(string Code, ServiceCategory Category, string Name, string? Pirl, string Description, int InPlan);
