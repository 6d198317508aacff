using System.Diagnostics;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Facts;

public static class FactWords
{
    public static string Title(this FactTopic topic) => topic == FactTopic.Eligibility ? "Eligibility" : "Credentials and skill gains";

    public static string Button(this FactTopic topic) => topic == FactTopic.Eligibility ? "Record eligibility" : "Record credential or skill gain";

    /// <summary>The part of the address.</summary>
    public static string Path(this FactTopic topic) => topic == FactTopic.Eligibility ? "eligibility" : "attainments";

    public static string Back(Guid customer, Guid enrollment, FactTopic topic) =>
        topic == FactTopic.Eligibility ? $"{Links.Customer(customer)}/enrollments/{enrollment}" : Links.CustomerOutcomes(customer);

    public static string InWords(this FactKind kind) => kind switch
    {
        FactKind.Age => "Age",
        FactKind.WorkAuthorization => "May work in the United States",
        FactKind.SelectiveService => "Selective Service: registered, or not required",
        FactKind.LowIncome => "Low income",
        FactKind.PublicAssistance => "Receives public assistance",
        FactKind.BasicSkillsDeficient => "Basic skills deficient",
        FactKind.Veteran => "Veteran or eligible spouse",
        FactKind.Dislocation => "Dislocated worker or displaced homemaker",
        FactKind.InSchool => "In school",
        FactKind.OutOfSchool => "Out of school",
        FactKind.YouthBarrier => "Barrier that makes a youth eligible",
        FactKind.SecondaryDiploma => "High school diploma or equivalent",
        FactKind.AssociateDegree => "Associate degree",
        FactKind.BachelorDegree => "Bachelor’s degree",
        FactKind.OccupationalLicense => "Occupational license",
        FactKind.OccupationalCertificate => "Occupational skills certificate",
        FactKind.OccupationalCertification => "Occupational certification",
        FactKind.OtherCredential => "Other recognized diploma, degree or certificate",
        FactKind.GraduateDegree => "Graduate degree",
        FactKind.FunctioningLevelGain => "Skill gain: higher educational functioning level",
        FactKind.PostsecondaryTranscript => "Skill gain: college transcript or report card",
        FactKind.SecondaryTranscript => "Skill gain: high school transcript or report card",
        FactKind.TrainingMilestone => "Skill gain: training milestone with an employer",
        FactKind.SkillsProgression => "Skill gain: occupational exam or skills progression",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this FactFault fault, EnrollmentDetail enrollment) => fault switch
    {
        FactFault.NotOfThisProgram => "This does not belong to the program. Choose from the list.",
        FactFault.InTheFuture => "This day is in the future. Enter today or an earlier day.",
        FactFault.TooLongAgo => "This day is more than 120 years ago. Check the year.",
        FactFault.NeverEnrolled => "This customer was never enrolled here. A credential or skill gain needs a first day of enrollment.",
        FactFault.BeforeEnrollment => $"This day is before the enrollment began on {OfficeFormat.Date(enrollment.EnrolledOn!.Value)}. Enter that day or a later one.",
        FactFault.AfterExit => $"A skill gain is made up to the exit date, {OfficeFormat.Date(enrollment.ExitedOn!.Value)}. Enter that day or an earlier one.",
        _ => throw new UnreachableException(),
    };

    public static string Field(this FactFault fault) => fault == FactFault.NotOfThisProgram ? nameof(FactInput.Kind) : nameof(FactInput.On);
}
