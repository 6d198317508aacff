namespace ResourceRoom.Domain.Participants;

/// <summary>Labor force status at contact (Policy 1.11.2, item 5.2.6), with the codes of PIRL 400.</summary>
public enum LaborForceStatus : byte
{
    /// <summary>Unemployed.</summary>
    Unemployed = 0,

    /// <summary>Employed.</summary>
    Employed = 1,

    /// <summary>Employed, with notice of termination or separation.</summary>
    EmployedWithNotice = 2,

    /// <summary>Not in the labor force.</summary>
    NotInLaborForce = 3,
}
