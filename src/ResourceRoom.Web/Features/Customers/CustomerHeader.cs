using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Features.Customers;

/// <summary>When a customer's plan was synced last, and what went wrong since.</summary>
public sealed record LastSync(DateTime? At, DateTime? FailedAt, string? Failure);

/// <summary>What stands above each tab of a customer's page.</summary>
public sealed record CustomerHeader : Unlogged
{
    public required long PersonId { get; init; }

    public required Guid PublicId { get; init; }

    public required string Name { get; init; }

    public required ParticipantClass Class { get; init; }

    public required LastSync LastSync { get; init; }

    /// <summary>Null when there is none on file.</summary>
    public required string? Email { get; init; }

    /// <summary>Whether contact details were ever entered.</summary>
    public required bool HasContact { get; init; }

    /// <summary>What the customer signs in with; null when there is no account.</summary>
    public required string? UserName { get; init; }

    public bool HasAccount => UserName is not null;

    /// <summary>Whether the reader has drafts of case notes.</summary>
    public required bool HasDrafts { get; init; }

    public required bool HasExits { get; init; }

    public required bool HasExclusions { get; init; }

    /// <summary>Whether follow-up was ever declined.</summary>
    public required bool HasDeclines { get; init; }

    /// <summary>The enrollments within reach, the one that says most of the customer first.</summary>
    public required IReadOnlyList<EnrollmentDetail> Own { get; init; }

    /// <summary>Those out of reach: in other areas, offices or programs.</summary>
    public required IReadOnlyList<EnrollmentDetail> Elsewhere { get; init; }

    /// <summary>What the header shows: what is open rather than what has ended.</summary>
    public EnrollmentDetail Present => Own[0];

    public IEnumerable<EnrollmentDetail> All => Own.Concat(Elsewhere);

    public bool IsInReach(long enrollment) => Own.Any(own => own.Id == enrollment);

    internal static int Rank(EnrollmentStatus status) => status switch
    {
        EnrollmentStatus.Enrolled => 0,
        EnrollmentStatus.Applicant => 1,
        EnrollmentStatus.Exited => 2,
        _ => 3,
    };
}
