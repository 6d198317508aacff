namespace ResourceRoom.Domain.Participants;

/// <summary>Race; more than one may be chosen (Policy 1.11.2, item 5.2.8; PIRL 211 to 215).</summary>
[Flags]
public enum Races : byte
{
    /// <summary>None chosen; never a given value.</summary>
    None = 0,

    /// <summary>American Indian or Alaska Native (PIRL 211).</summary>
    AmericanIndianOrAlaskaNative = 1,

    /// <summary>Asian (PIRL 212).</summary>
    Asian = 2,

    /// <summary>Black or African American (PIRL 213).</summary>
    BlackOrAfricanAmerican = 4,

    /// <summary>Native Hawaiian or Other Pacific Islander (PIRL 214).</summary>
    NativeHawaiianOrPacificIslander = 8,

    /// <summary>White (PIRL 215).</summary>
    White = 16,
}
