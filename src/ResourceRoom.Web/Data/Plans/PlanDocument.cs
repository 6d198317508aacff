using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

using ResourceRoom.Domain.Plans.Assessing;
using ResourceRoom.Domain.Plans.Signing;
using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Web.Data.Plans;

/// <summary>
/// A whole plan with all that its page prints: the names of services and enrollments too, so that one that was signed prints as
/// it was. Stored shapes are there for good: another one gets another number, and <see cref="Read"/> reads all of them.
/// </summary>
public sealed record PlanDocument : Unlogged
{
    private const int First = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollowsFromTheRest } },
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public int Version { get; init; } = First;

    public required string Customer { get; init; }

    public required IReadOnlyList<DocumentAssessment> Assessments { get; init; }

    public required IReadOnlyList<DocumentBarrier> Barriers { get; init; }

    public required IReadOnlyList<SignedGoal> Goals { get; init; }

    public required IReadOnlyList<DocumentStep> Steps { get; init; }

    public static PlanDocument Read(string json)
    {
        using var stored = JsonDocument.Parse(json);
        return stored.RootElement.GetProperty("version").GetInt32() switch
        {
            First => stored.Deserialize<PlanDocument>(Json)!,
            var other => throw new NotSupportedException($"This program does not read version {other} of a signed plan."),
        };
    }

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>Tells whether a plan is still the one that somebody was shown.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write())));

    public PlanVersion ToVersion() => new(Goals, [.. Steps.Select(step => step.AsSigned)]);

    private static void LeaveOutWhatFollowsFromTheRest(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.Set is null).ToList())
        {
            type.Properties.Remove(property);
        }
    }
}

public sealed record DocumentAssessment : Unlogged
{
    public required AssessmentKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string? Instrument { get; init; }

    public required string Result { get; init; }

    internal static DocumentAssessment Of(Assessment assessment) =>
        new() { Kind = assessment.Kind, On = assessment.On, Instrument = assessment.Instrument, Result = assessment.Result };
}

public sealed record DocumentBarrier : Unlogged
{
    public required BarrierKind Kind { get; init; }

    public required DateOnly IdentifiedOn { get; init; }

    public required DateOnly? ResolvedOn { get; init; }

    public required string? Note { get; init; }

    internal static DocumentBarrier Of(PlanBarrier barrier) =>
        new() { Kind = barrier.Kind, IdentifiedOn = barrier.IdentifiedOn, ResolvedOn = barrier.ResolvedOn, Note = barrier.Note };
}

public sealed record DocumentStep : Unlogged
{
    /// <summary>The name of its service.</summary>
    public required string Name { get; init; }

    public required ServiceCategory Category { get; init; }

    /// <summary>The group of its enrollment.</summary>
    public required string Enrollment { get; init; }

    public required long EnrollmentId { get; init; }

    /// <summary>Where it is recorded; null for one that was added here.</summary>
    public required string? Source { get; init; }

    public required SignedStep AsSigned { get; init; }

    internal StepFacts ToFacts() => new()
    {
        Id = AsSigned.Id,
        EnrollmentId = EnrollmentId,
        Service = AsSigned.Service,
        Status = AsSigned.Status,
        Dates = AsSigned.Dates,
        Dollars = AsSigned.Dollars,
        Goals = AsSigned.Goals,
        IsWithdrawn = AsSigned.IsWithdrawn,
    };

    /// <summary>The service, the goals, the barriers and the enrollment are loaded.</summary>
    internal static DocumentStep Of(Step step) => new()
    {
        Name = step.Service.Name,
        Category = step.Service.Category,
        Enrollment = step.Enrollment.ToGroup().Name,
        EnrollmentId = step.EnrollmentId,
        Source = step.Source,
        AsSigned = step.ToSigned(),
    };
}
