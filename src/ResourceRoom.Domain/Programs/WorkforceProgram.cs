namespace ResourceRoom.Domain.Programs;

/// <summary>The programs a customer can be enrolled in [ours].</summary>
public enum WorkforceProgram : byte
{
    /// <summary>WIOA Adult.</summary>
    Adult = 1,

    /// <summary>WIOA Dislocated Worker.</summary>
    DislocatedWorker = 2,

    /// <summary>WIOA Youth.</summary>
    Youth = 3,

    /// <summary>Youth Career Pathways, which follows the rules for Youth.</summary>
    YouthCareerPathways = 4,
}
