using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Customers.Facts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.History;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

public sealed record EnrollmentPage : Unlogged
{
    public required Guid Customer { get; init; }

    public required string Name { get; init; }

    public required EnrollmentDetail Enrollment { get; init; }

    public required EnrollmentInput Input { get; init; }

    /// <summary>Who saved first, where that kept a form from being saved.</summary>
    public LastSave? SavedBy { get; init; }

    public EnrollmentInTheWay? InTheWay { get; init; }

    public required bool CanEnroll { get; init; }

    public required bool CanClose { get; init; }

    public required bool CanEdit { get; init; }

    public required bool CanAssign { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    public required FactSection Eligibility { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }
}
