namespace ResourceRoom.Domain.Plans.Assessing;

/// <summary>
/// Barriers to employment (after WIOA section 3(24) [ours]). None asks for a diagnosis: health and disability are no part of the plan.
/// </summary>
public enum BarrierKind : byte
{
    /// <summary>No reliable way to get to work or training.</summary>
    Transportation = 1,

    /// <summary>No care for children or others.</summary>
    ChildCare = 2,

    /// <summary>No stable housing.</summary>
    Housing = 3,

    /// <summary>Reading, writing or math below the level that the work asks for.</summary>
    BasicSkills = 4,

    /// <summary>Still learning English.</summary>
    EnglishLanguage = 5,

    /// <summary>No high school diploma or equivalent.</summary>
    NoDiploma = 6,

    /// <summary>Arrest or conviction, now or earlier.</summary>
    JusticeInvolvement = 7,

    /// <summary>Without work for 27 weeks or more.</summary>
    LongTermUnemployment = 8,

    /// <summary>Raising children alone.</summary>
    SingleParent = 9,

    /// <summary>In foster care, or aged out of it.</summary>
    FosterCare = 10,

    /// <summary>Low income.</summary>
    LowIncome = 11,

    /// <summary>Worked at home for the family and lost its support.</summary>
    DisplacedHomemaker = 12,

    /// <summary>55 or older.</summary>
    OlderWorker = 13,

    /// <summary>Migrant or seasonal farm work.</summary>
    FarmWork = 14,

    /// <summary>Public assistance that ends within two years.</summary>
    AssistanceEnding = 15,

    /// <summary>Little or no work history.</summary>
    LittleWorkHistory = 16,

    /// <summary>No computer or internet at home.</summary>
    NoInternet = 17,

    /// <summary>No clothes, tools or license for the work.</summary>
    ClothingToolsOrLicense = 18,

    /// <summary>Anything else.</summary>
    Other = 19,
}
