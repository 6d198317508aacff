using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Features.Customers.Exits;

namespace ResourceRoom.Web.Features.Customers;

public sealed record CustomerPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required ContactDetails Contact { get; init; }

    public required IReadOnlyList<ContactDetails> MergedContacts { get; init; }

    public required DueExit? DueExit { get; init; }

    public required IReadOnlyList<ProfileFact> Exits { get; init; }

    public required IReadOnlyList<ProfileFact> Exclusions { get; init; }

    public required bool CanEdit { get; init; }

    public bool CanExit => CanEdit && Header.All.Any(enrollment => enrollment.Status == EnrollmentStatus.Enrolled);
}

/// <summary>An exit or an exclusion, as the profile lists it.</summary>
/// <param name="PublicId">Its key.</param>
/// <param name="Exclusion">What kind of exclusion; null for an exit.</param>
/// <param name="On">Its day.</param>
/// <param name="RecordedOn">The day on which an exit was recorded.</param>
/// <param name="TakenBackAt">When an exit was undone or an exclusion voided.</param>
public sealed record ProfileFact(Guid PublicId, ExclusionKind? Exclusion, DateOnly On, DateOnly? RecordedOn, DateTime? TakenBackAt) : Unlogged;
