using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Features.Customers.Enrolling;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

public abstract record EnrollmentOutcome
{
    private EnrollmentOutcome()
    {
    }

    public sealed record NotThere : EnrollmentOutcome;

    public sealed record Saved : EnrollmentOutcome;

    /// <summary>Someone else saved the enrollment after the page was opened.</summary>
    public sealed record Conflict : EnrollmentOutcome;

    public sealed record NotThisStatus(EnrollmentStatusRefusal Why) : EnrollmentOutcome;

    public sealed record NotNow(EnrollmentInTheWay Why) : EnrollmentOutcome;

    public sealed record NoSuchPlanner : EnrollmentOutcome;
}
