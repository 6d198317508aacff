namespace ResourceRoom.Domain.Reporting.Federal.Rows;

/// <summary>The elements of the Participant Individual Record Layout (ETA-9172) that the extract holds, in the order of its file [ours]. The numbers are stored.</summary>
public enum ExtractElement : byte
{
    /// <summary>OBS: the number of the row.</summary>
    Observation = 1,

    /// <summary>100: the random key of the record; never an SSN.</summary>
    UniqueIdentifier = 2,

    /// <summary>101: state of residence.</summary>
    State = 3,

    /// <summary>103: ZIP code of residence.</summary>
    Zip = 4,

    /// <summary>108A: ETA code of the local board.</summary>
    LocalBoard = 5,

    /// <summary>200: date of birth.</summary>
    BirthDate = 6,

    /// <summary>201: sex.</summary>
    Sex = 7,

    /// <summary>202: individual with a disability.</summary>
    Disability = 8,

    /// <summary>210: Hispanic or Latino.</summary>
    Hispanic = 9,

    /// <summary>211: American Indian or Alaska Native.</summary>
    AmericanIndian = 10,

    /// <summary>212: Asian.</summary>
    Asian = 11,

    /// <summary>213: Black or African American.</summary>
    Black = 12,

    /// <summary>214: Native Hawaiian or Other Pacific Islander.</summary>
    PacificIslander = 13,

    /// <summary>215: White.</summary>
    White = 14,

    /// <summary>216: more than one race.</summary>
    MoreThanOneRace = 15,

    /// <summary>400: employment status at entry.</summary>
    EmploymentStatus = 16,

    /// <summary>1000: first reportable visit of the program year.</summary>
    FirstService = 17,

    /// <summary>1002: last reportable visit in the period.</summary>
    LastService = 18,

    /// <summary>1007: last visit in the period.</summary>
    LastContact = 19,

    /// <summary>2700: Social Security Number, in this file only.</summary>
    Ssn = 20,
}
