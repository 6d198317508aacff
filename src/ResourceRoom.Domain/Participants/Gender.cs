namespace ResourceRoom.Domain.Participants;

/// <summary>Gender (Policy 1.11.2, item 5.2.9), with the codes of PIRL 201.</summary>
public enum Gender : byte
{
    /// <summary>Male.</summary>
    Male = 1,

    /// <summary>Female.</summary>
    Female = 2,

    /// <summary>Asked and answered without choosing either: a value, unlike a decline.</summary>
    DidNotSelfIdentify = 9,
}
