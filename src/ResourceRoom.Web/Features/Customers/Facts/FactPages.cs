using System.Linq.Expressions;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Facts;

public sealed record FactLine : Unlogged
{
    public required Guid PublicId { get; init; }

    public required Guid Enrollment { get; init; }

    public required FactKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Source { get; init; }

    public required DateTime? VoidedAt { get; init; }

    public required string? VoidReason { get; init; }

    internal static Expression<Func<EnrollmentFact, FactLine>> OfFact => row => new FactLine
    {
        PublicId = row.PublicId,
        Enrollment = row.Enrollment.PublicId,
        Kind = row.Kind,
        On = row.On,
        Source = row.Source,
        VoidedAt = row.VoidedAt,
        VoidReason = row.VoidReason,
    };
}

/// <summary>The facts of one topic, as a table with its heading.</summary>
/// <param name="Customer">Whose.</param>
/// <param name="Topic">What they are about.</param>
/// <param name="Lines">The facts, the last first.</param>
/// <param name="Open">The enrollments for which the reader can record another, with what the button says.</param>
public sealed record FactSection(Guid Customer, FactTopic Topic, IReadOnlyList<FactLine> Lines, IReadOnlyList<NewFact> Open) : Unlogged
{
    public static FactSection Of(Guid customer, FactTopic topic, IReadOnlyList<FactLine> lines, IReadOnlyList<EnrollmentDetail> open) => new(
        customer, topic, lines, [.. open.Select(row => new NewFact(row.PublicId, open.Count == 1 ? topic.Button() : $"{topic.Button()}: {row.Group.Name}"))]);
}

public sealed record NewFact(Guid Enrollment, string Button);

public sealed record NewFactPage : Unlogged
{
    public required Guid Customer { get; init; }

    public required string Name { get; init; }

    public required EnrollmentDetail Enrollment { get; init; }

    public required FactTopic Topic { get; init; }

    public required FactInput Input { get; init; }

    /// <summary>Where the form leads back to.</summary>
    public string Back => FactWords.Back(Customer, Enrollment.PublicId, Topic);

    public IReadOnlyList<Choice> Kinds => [.. FactKinds.Of(Topic, Enrollment.Program).Select(kind => new Choice(kind.ToString(), kind.InWords()))];
}

public sealed record FactPage : Unlogged
{
    public required Guid Customer { get; init; }

    public required string Name { get; init; }

    public required string Group { get; init; }

    public required FactLine Fact { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string? RecordedBy { get; init; }

    public required string? VoidedBy { get; init; }

    public VoidReasonInput Input { get; init; } = new();

    public required bool CanVoid { get; init; }

    public string Back => FactWords.Back(Customer, Fact.Enrollment, Fact.Kind.Topic());
}
