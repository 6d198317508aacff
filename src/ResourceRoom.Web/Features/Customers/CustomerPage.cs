using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Features.Customers.Contacts;
using ResourceRoom.Web.Features.Customers.Exclusions;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers;

public sealed record CustomerPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required EmailInput Input { get; init; }

    public TwoVersions? Conflict { get; init; }

    public required DueExit? DueExit { get; init; }

    public required IReadOnlyList<ExitDetail> Exits { get; init; }

    public required IReadOnlyList<ExclusionDetail> Exclusions { get; init; }

    public required bool CanEdit { get; init; }

    public bool CanExit => CanEdit && Header.All.Any(enrollment => enrollment.Status == EnrollmentStatus.Enrolled);
}
