namespace ResourceRoom.Domain.Plans.Assessing;

/// <summary>What an objective assessment looks at (20 CFR 681.420(a)(1)).</summary>
public enum AssessmentKind : byte
{
    /// <summary>Reading, writing and math.</summary>
    BasicSkills = 1,

    /// <summary>Skills of a trade or an occupation.</summary>
    OccupationalSkills = 2,

    /// <summary>Earlier jobs.</summary>
    WorkExperience = 3,

    /// <summary>Readiness to find and keep a job.</summary>
    Employability = 4,

    /// <summary>What the customer would like to do.</summary>
    Interests = 5,

    /// <summary>What the customer is good at.</summary>
    Aptitudes = 6,

    /// <summary>What the customer needs in order to take part.</summary>
    SupportiveServiceNeeds = 7,

    /// <summary>Anything else.</summary>
    Other = 8,
}
