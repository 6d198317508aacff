using System.Diagnostics;

using ResourceRoom.Domain.Plans.Assessing;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

public static class AssessingWords
{
    public static string InWords(this AssessmentKind kind) => kind switch
    {
        AssessmentKind.BasicSkills => "Basic skills",
        AssessmentKind.OccupationalSkills => "Occupational skills",
        AssessmentKind.WorkExperience => "Work experience",
        AssessmentKind.Employability => "Employability",
        AssessmentKind.Interests => "Interests",
        AssessmentKind.Aptitudes => "Aptitudes",
        AssessmentKind.SupportiveServiceNeeds => "Supportive service needs",
        AssessmentKind.Other => "Other",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this BarrierKind kind) => kind switch
    {
        BarrierKind.Transportation => "Transportation",
        BarrierKind.ChildCare => "Child or dependent care",
        BarrierKind.Housing => "Housing",
        BarrierKind.BasicSkills => "Reading, writing or math",
        BarrierKind.EnglishLanguage => "Learning English",
        BarrierKind.NoDiploma => "No high school diploma or equivalent",
        BarrierKind.JusticeInvolvement => "Justice involvement",
        BarrierKind.LongTermUnemployment => "Out of work for 27 weeks or more",
        BarrierKind.SingleParent => "Single parent",
        BarrierKind.FosterCare => "Foster care, now or in the past",
        BarrierKind.LowIncome => "Low income",
        BarrierKind.DisplacedHomemaker => "Displaced homemaker",
        BarrierKind.OlderWorker => "55 or older",
        BarrierKind.FarmWork => "Migrant or seasonal farm work",
        BarrierKind.AssistanceEnding => "Public assistance ends within two years",
        BarrierKind.LittleWorkHistory => "Little or no work history",
        BarrierKind.NoInternet => "No computer or internet at home",
        BarrierKind.ClothingToolsOrLicense => "Clothes, tools or license for work",
        BarrierKind.Other => "Other",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this BarrierRefusal why) => why switch
    {
        BarrierRefusal.AlreadyResolved => "This barrier was already resolved.",
        BarrierRefusal.BeforeIdentified => "This day is before the barrier was identified. Enter that day or a later one.",
        BarrierRefusal.InTheFuture => "This day is in the future. Enter today or an earlier day.",
        _ => throw new UnreachableException(),
    };
}
