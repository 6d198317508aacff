using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Seeding.ReferenceData;

/// <summary>The career plan's services, each with how it holds off an exit from every program until OET decides otherwise.</summary>
internal static class PlanServiceRows
{
    private static readonly (PlanService Service, ExitHold Hold)[] Defaults =
    [
        (Row(1, "IEP", ServiceCategory.Career, "Development of an IEP", "1004;1200;1201;1202", "Individual employment plan worked out with the customer"), ExitHold.Always),
        (Row(2, "ISS", ServiceCategory.Career, "Development of an ISS", "1200;1201;1202", "Individual service strategy worked out with the youth"), ExitHold.Always),
        (Row(3, "ENGLISH", ServiceCategory.Career, "English Language Education", "1004;1200;1201;1207", "English-language acquisition"), ExitHold.Always),
        (Row(4, "ASSESS", ServiceCategory.Career, "Comprehensive Assessment", "1200;1201", "Skill levels and service needs"), ExitHold.Always),
        (Row(5, "CAREERPLAN", ServiceCategory.Career, "Career Planning and Counseling", "1200;1201", "One-to-one planning with staff"), ExitHold.Always),
        (Row(6, "WORKEXP", ServiceCategory.Career, "Work Experience or Internship", "1203;1205;1405", "Planned time-limited work"), ExitHold.Always),
        (Row(7, "OJT", ServiceCategory.Training, "OJT - Private Sector", "1303-01", "On-the-job training under a contract with an employer"), ExitHold.Always),
        (Row(8, "SKILLUP", ServiceCategory.Training, "Skill Upgrading and Retraining", "1303-02", "For a participant who already has occupational skills"), ExitHold.Always),
        (Row(9, "OST", ServiceCategory.Training, "Occupational Skills Training", "1303-06", "Training toward a recognized credential"), ExitHold.Always),
        (Row(10, "RAP", ServiceCategory.Training, "Registered Apprenticeship Program (RAP)", "1303-09", "Registered apprenticeship"), ExitHold.Always),
        (Row(11, "TUTOR", ServiceCategory.Training, "Tutoring and Study Skills", "1402", "Toward a secondary diploma or equivalent"), ExitHold.Always),
        (Row(12, "NEEDS", ServiceCategory.SupportiveServices, "Needs-Related Payments", "1500", "Financial assistance to take part in training"), ExitHold.Always),
        (Row(13, "TRANSPORT", ServiceCategory.SupportiveServices, "Support Service - Transportation", "1409", "Bus, fuel, repairs"), ExitHold.Always),
        (Row(14, "CHILDCARE", ServiceCategory.SupportiveServices, "Support Service - Child Care", "1409", "Child or dependent care"), ExitHold.Always),
        (Row(15, "HEALTH", ServiceCategory.SupportiveServices, "Support Service - Health Care", "1409", "Services that permit taking part"), ExitHold.Always),
        (Row(16, "HOUSING", ServiceCategory.SupportiveServices, "Support Service - Housing", "1409", "Housing assistance"), ExitHold.Always),
        (Row(17, "OTHERSUPPORT", ServiceCategory.SupportiveServices, "Other Supportive Services", "1409", "Other supports needed to take part"), ExitHold.Always),
        (Row(18, "SUPPORTOTHER", ServiceCategory.SupportiveServices, "Support Service - Other", "1409", "Supportive service that helps a customer make progress and that no other entry names"), ExitHold.Always),
        (Row(19, "FOLLOWUP", ServiceCategory.FollowUp, "Follow-up Services (CM)", "1503;1412", "The step that carries the follow-up record and the decline"), ExitHold.Never),
        (Row(20, "MENTOR", ServiceCategory.FollowUp, "Adult Mentoring", "1410", "Mentoring by an adult during or after participation"), ExitHold.DuringParticipation),
        (Row(21, "FINLIT", ServiceCategory.FollowUp, "Financial Literacy Education", "1206", "Budgeting, credit, banking"), ExitHold.DuringParticipation),
        (Row(22, "LMIFOLLOW", ServiceCategory.FollowUp, "Labor Market and Employment Information", "1414", "In-demand industries or occupations: career awareness, counseling, exploration"), ExitHold.DuringParticipation),
        (Row(23, "POSTSEC", ServiceCategory.FollowUp, "Postsecondary Preparation and Transition", "1415", "Activities to prepare for and move to postsecondary education or training"), ExitHold.DuringParticipation),
        (Row(24, "OTHERFOLLOW", ServiceCategory.FollowUp, "Other Services for Employment or Postsecondary Success", "1503", "Other services needed for the youth to succeed"), ExitHold.Never),
    ];

    public static readonly PlanService[] All = [.. Defaults.Select(row => row.Service)];

    public static readonly PlanServiceHold[] Holds =
    [
        .. Defaults.SelectMany(
            row => WorkforcePrograms.All, (row, program) => new PlanServiceHold { PlanServiceId = row.Service.Id, Program = program, Hold = row.Hold }),
    ];

    public static int IdOf(string code) => Array.Find(All, service => service.Code == code)!.Id;

    private static PlanService Row(int id, string code, ServiceCategory category, string name, string pirl, string description) => new()
    {
        Id = id,
        Code = code,
        Category = category,
        Name = name,
        Pirl = pirl,
        Description = description,
        EffectiveFrom = ServiceRows.FirstDay,
    };
}
