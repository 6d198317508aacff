using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("EnrollmentRecorded", version: 1)]
public sealed record EnrollmentRecorded : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required EnrollmentStatus Status { get; init; }

    /// <summary>The first day; of an applicant, the day of the application.</summary>
    public required DateOnly On { get; init; }

    public required int Area { get; init; }

    public string? Office { get; init; }

    public required CustomerType Type { get; init; }

    public long? Planner { get; init; }
}

[StoredAs("ApplicantEnrolled", version: 1)]
public sealed record ApplicantEnrolled(DateOnly On) : ActivityDetail;

[StoredAs("EnrollmentClosed", version: 1)]
public sealed record EnrollmentClosed(string Reason) : ActivityDetail;

[StoredAs("PlannerAssigned", version: 1)]
public sealed record PlannerAssigned(long? Before, long? After) : ActivityDetail;

[StoredAs("CustomerTypeChanged", version: 1)]
public sealed record CustomerTypeChanged(CustomerType Before, CustomerType After) : ActivityDetail;

/// <summary>One for each enrollment that the exit ended.</summary>
[StoredAs("EnrollmentExited", version: 1)]
public sealed record EnrollmentExited(Guid Exit, DateOnly On) : ActivityDetail;

[StoredAs("EnrollmentExitUndone", version: 1)]
public sealed record EnrollmentExitUndone(Guid Exit, DateOnly On) : ActivityDetail;

[StoredAs("EnrollmentExitMoved", version: 1)]
public sealed record EnrollmentExitMoved(Guid Exit, DateOnly Before, DateOnly After) : ActivityDetail;

[StoredAs("ExitRecorded", version: 1)]
public sealed record ExitRecorded(Guid Participant, DateOnly On, ExitReason Reason) : ActivityDetail;

[StoredAs("ExitUndone", version: 1)]
public sealed record ExitUndone(string Reason) : ActivityDetail;

[StoredAs("ExitMoved", version: 1)]
public sealed record ExitMoved(DateOnly Before, DateOnly After, string Reason) : ActivityDetail;

[StoredAs("ExclusionRecorded", version: 1)]
public sealed record ExclusionRecorded(Guid Participant, ExclusionKind Kind, DateOnly On) : ActivityDetail;

[StoredAs("ExclusionVoided", version: 1)]
public sealed record ExclusionVoided(string Reason) : ActivityDetail;

[StoredAs("GroupsExported", version: 1)]
public sealed record GroupsExported : ActivityDetail
{
    public WorkforceProgram? Program { get; init; }

    public int? Year { get; init; }

    public int? Area { get; init; }

    public required int Count { get; init; }
}

[StoredAs("CaseloadExported", version: 1)]
public sealed record CaseloadExported : ActivityDetail
{
    public EnrollmentStatus? Status { get; init; }

    public WorkforceProgram? Program { get; init; }

    /// <summary>"Due" or "Exited".</summary>
    public string? Exit { get; init; }

    public required int Count { get; init; }
}

[StoredAs("CustomersExported", version: 1)]
public sealed record CustomersExported : ActivityDetail
{
    public required string Group { get; init; }

    public EnrollmentStatus? Status { get; init; }

    /// <summary>The account, or "none".</summary>
    public string? Planner { get; init; }

    /// <summary>"Due" or "Exited".</summary>
    public string? Exit { get; init; }

    public required int Count { get; init; }
}
