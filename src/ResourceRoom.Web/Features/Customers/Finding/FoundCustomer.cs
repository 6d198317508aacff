using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Features.Customers.Finding;

/// <summary>A person whom a search found, with the enrollments within reach: none for somebody who is only on record.</summary>
public sealed record FoundCustomer : Unlogged
{
    public required FoundPerson Person { get; init; }

    public required IReadOnlyList<FoundEnrollment> Enrollments { get; init; }
}

public sealed record FoundEnrollment : Unlogged
{
    public required Guid Customer { get; init; }

    public required CustomerGroup Group { get; init; }

    public required EnrollmentStatus Status { get; init; }
}

public sealed record FoundCustomersPage : Unlogged
{
    public required PersonSearchResult Search { get; init; }

    public required IReadOnlyList<FoundCustomer> Customers { get; init; }
}
