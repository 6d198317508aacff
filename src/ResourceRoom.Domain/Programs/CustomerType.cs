namespace ResourceRoom.Domain.Programs;

/// <summary>What kind of customer a program serves [ours]. No program implies one.</summary>
public enum CustomerType : byte
{
    /// <summary>Not set yet.</summary>
    NotSet = 0,

    /// <summary>A youth who attends school.</summary>
    InSchoolYouth = 1,

    /// <summary>A youth who does not attend school.</summary>
    OutOfSchoolYouth = 2,

    /// <summary>An adult.</summary>
    Adult = 3,

    /// <summary>A dislocated worker.</summary>
    DislocatedWorker = 4,
}
