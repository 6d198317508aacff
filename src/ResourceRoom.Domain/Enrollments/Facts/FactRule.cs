namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>
/// Dated facts of an enrollment [ours]. Eligibility may be older than the application. A credential can be attained from the first day
/// on, also after the exit; a skill gain only up to the exit date (20 CFR 677.155(a)(1)(iv) and (v)).
/// </summary>
public static class FactRule
{
    private const int LongestLife = 120;

    /// <summary>Why it cannot be recorded; null if it can.</summary>
    public static FactFault? WhyNot(FactToRecord fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact switch
        {
            _ when !FactKinds.Of(fact.Topic, fact.Program).Contains(fact.Kind) => FactFault.NotOfThisProgram,
            _ when fact.On > fact.Today => FactFault.InTheFuture,
            _ when fact.On < fact.Today.AddYears(-LongestLife) => FactFault.TooLongAgo,
            { Topic: FactTopic.Eligibility } => null,
            { EnrolledOn: null } => FactFault.NeverEnrolled,
            _ when fact.On < fact.EnrolledOn => FactFault.BeforeEnrollment,
            _ when fact.Kind.IsSkillGain() && fact.On > fact.ExitedOn => FactFault.AfterExit,
            _ => null,
        };
    }
}
