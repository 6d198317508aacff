using ResourceRoom.Domain.Plans.Money;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

public sealed record ReviewPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required PlanDocument Document { get; init; }

    /// <summary>The versions that were signed, the last first, with those whose signature was voided.</summary>
    public required IReadOnlyList<SignedVersion> Versions { get; init; }

    /// <summary>How the plan differs from the version that was signed last.</summary>
    public required IReadOnlyList<PlanDifference> Differences { get; init; }

    public required SignPlanInput Input { get; init; }

    public required bool CanSign { get; init; }

    public string Address => $"{Links.Customer(Header.PublicId)}/plan/review";

    /// <summary>The version that was signed last; null while there is none that counts.</summary>
    public SignedVersion? Last => Versions.FirstOrDefault(version => version.VoidedAt is null);

    public bool AsksForSignature => Differences.Any(difference => difference.AsksForSignature);

    /// <summary>Signed by the version that still stands; with open lines where there is none.</summary>
    public PlanPrint Print => new(Document, AsksForSignature ? null : Last);
}

/// <summary>A version as it was signed, and what is different now.</summary>
public sealed record SignedPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required PlanDocument Document { get; init; }

    public required SignedVersion Version { get; init; }

    public required IReadOnlyList<PlanDifference> Differences { get; init; }

    public required VoidReasonInput Input { get; init; }

    public required bool CanVoid { get; init; }

    public string Address => $"{Links.Customer(Header.PublicId)}/plan/review";

    public PlanPrint Print => new(Document, Version);
}

public sealed record SignedVersion : Unlogged
{
    public required Guid PublicId { get; init; }

    public required SignedHow How { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string? RecordedBy { get; init; }

    public required DateTime? VoidedAt { get; init; }

    public required string? VoidedBy { get; init; }

    public required string? VoidReason { get; init; }

    /// <summary>The stored document; null where it was not asked for.</summary>
    public required string? Content { get; init; }
}

/// <summary>One difference in words.</summary>
public sealed record PlanDifference(string What, string AsSigned, string Now, bool AsksForSignature) : Unlogged;

/// <summary>A plan on paper.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Signature">The signature; null for open lines.</param>
public sealed record PlanPrint(PlanDocument Document, SignedVersion? Signature) : Unlogged
{
    private readonly IReadOnlyList<StepFacts> facts = [.. Document.Steps.Select(step => step.ToFacts())];

    public PlanMoney Money => PlanMoney.Of(facts);

    public ScheduledDays Days => ScheduledDays.Of(facts);

    public IEnumerable<DocumentStep> Unassigned => Document.Steps.Where(step => step.AsSigned.Goals.Count == 0);

    public bool HasSeveralEnrollments => Document.Steps.Select(step => step.EnrollmentId).Distinct().Skip(1).Any();

    public IReadOnlyList<DocumentStep> StepsOf(long goal) => [.. Document.Steps.Where(step => step.AsSigned.Goals.Contains(goal))];
}

/// <summary>A table of steps on paper.</summary>
public sealed record PaperSteps(string Of, IReadOnlyList<DocumentStep> Steps, bool WithEnrollment) : Unlogged;
