using System.Diagnostics;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Shared.People;

public static class CustomerWords
{
    public static string InWords(this EnrollmentStatus status) => status switch
    {
        EnrollmentStatus.Applicant => "Applicant",
        EnrollmentStatus.Enrolled => "Enrolled",
        EnrollmentStatus.Exited => "Exited",
        EnrollmentStatus.Closed => "Closed",
        _ => throw new UnreachableException(),
    };

    public static string Tag(this EnrollmentStatus status) => status == EnrollmentStatus.Enrolled ? "" : "rr-tag--plain";

    public static string InWords(this CustomerType type) => type switch
    {
        CustomerType.NotSet => "Customer Type is not set",
        CustomerType.InSchoolYouth => "In-school youth",
        CustomerType.OutOfSchoolYouth => "Out-of-school youth",
        CustomerType.Adult => "Adult",
        CustomerType.DislocatedWorker => "Dislocated worker",
        _ => throw new UnreachableException(),
    };
}
