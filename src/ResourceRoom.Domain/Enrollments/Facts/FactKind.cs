namespace ResourceRoom.Domain.Enrollments.Facts;

/// <summary>
/// What a dated fact of an enrollment says [ours]. Eligibility follows WIOA sec. 3(5), (15), (24), (36), 129(a)(1), 134(c)(3)(E) and
/// 189(h); credentials are the values of PIRL 1800, skill gains those of PIRL 1806 to 1810.
/// </summary>
public enum FactKind : byte
{
    /// <summary>The customer's age fits the program.</summary>
    Age = 1,

    /// <summary>May work in the United States.</summary>
    WorkAuthorization = 2,

    /// <summary>Registered with Selective Service, or need not be.</summary>
    SelectiveService = 3,

    /// <summary>A low income.</summary>
    LowIncome = 4,

    /// <summary>Receives public assistance.</summary>
    PublicAssistance = 5,

    /// <summary>Basic skills deficient.</summary>
    BasicSkillsDeficient = 6,

    /// <summary>A veteran, or the spouse of one who has priority of service.</summary>
    Veteran = 7,

    /// <summary>A dislocated worker, or a displaced homemaker.</summary>
    Dislocation = 8,

    /// <summary>Attends school.</summary>
    InSchool = 9,

    /// <summary>Attends no school.</summary>
    OutOfSchool = 10,

    /// <summary>A barrier that makes a youth eligible.</summary>
    YouthBarrier = 11,

    /// <summary>A high school diploma or its equivalent.</summary>
    SecondaryDiploma = 101,

    /// <summary>An associate degree.</summary>
    AssociateDegree = 102,

    /// <summary>A bachelor's degree.</summary>
    BachelorDegree = 103,

    /// <summary>A license for an occupation.</summary>
    OccupationalLicense = 104,

    /// <summary>An occupational skills certificate.</summary>
    OccupationalCertificate = 105,

    /// <summary>A certification for an occupation.</summary>
    OccupationalCertification = 106,

    /// <summary>Another recognized diploma, degree or certificate.</summary>
    OtherCredential = 107,

    /// <summary>A graduate degree.</summary>
    GraduateDegree = 108,

    /// <summary>A higher educational functioning level.</summary>
    FunctioningLevelGain = 151,

    /// <summary>A transcript or report card of a college.</summary>
    PostsecondaryTranscript = 152,

    /// <summary>A transcript or report card of a high school.</summary>
    SecondaryTranscript = 153,

    /// <summary>A milestone of training with an employer.</summary>
    TrainingMilestone = 154,

    /// <summary>An exam of an occupation, or progress in its skills.</summary>
    SkillsProgression = 155,
}
