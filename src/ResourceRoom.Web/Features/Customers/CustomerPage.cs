using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Features.Customers.Exclusions;
using ResourceRoom.Web.Features.Customers.Exits;

namespace ResourceRoom.Web.Features.Customers;

public sealed record CustomerPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required ContactDetails Contact { get; init; }

    public required DueExit? DueExit { get; init; }

    public required IReadOnlyList<ExitDetail> Exits { get; init; }

    public required IReadOnlyList<ExclusionDetail> Exclusions { get; init; }

    public required bool CanEdit { get; init; }

    public bool CanExit => CanEdit && Header.All.Any(enrollment => enrollment.Status == EnrollmentStatus.Enrolled);
}
