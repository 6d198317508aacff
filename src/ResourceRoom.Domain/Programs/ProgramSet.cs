namespace ResourceRoom.Domain.Programs;

/// <summary>Some of the programs, as an account is given them. The numbers are stored.</summary>
[Flags]
public enum ProgramSet : byte
{
    /// <summary>No program.</summary>
    None = 0,

    /// <summary>WIOA Adult.</summary>
    Adult = 1,

    /// <summary>WIOA Dislocated Worker.</summary>
    DislocatedWorker = 2,

    /// <summary>WIOA Youth.</summary>
    Youth = 4,

    /// <summary>Youth Career Pathways.</summary>
    YouthCareerPathways = 8,
}

/// <summary>Programs as a set, and back.</summary>
public static class ProgramSets
{
    /// <summary>The set of one program.</summary>
    public static ProgramSet ToSet(this WorkforceProgram program) => program switch
    {
        WorkforceProgram.Adult => ProgramSet.Adult,
        WorkforceProgram.DislocatedWorker => ProgramSet.DislocatedWorker,
        WorkforceProgram.Youth => ProgramSet.Youth,
        WorkforceProgram.YouthCareerPathways => ProgramSet.YouthCareerPathways,
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, null),
    };

    /// <summary>What an account with access to these programs is given; null for all of them, also those that are added later.</summary>
    public static ProgramSet? ToAccess(this IEnumerable<WorkforceProgram> programs)
    {
        var given = programs.Distinct().ToList();
        return given.Count == WorkforcePrograms.All.Count ? null : given.Aggregate(ProgramSet.None, (set, program) => set | program.ToSet());
    }

    /// <summary>The programs that an access opens, in the order they are offered.</summary>
    public static IReadOnlyList<WorkforceProgram> Programs(this ProgramSet? access) =>
        [.. WorkforcePrograms.All.Where(program => access is null || access.Value.HasFlag(program.ToSet()))];
}
