namespace ResourceRoom.Domain.Programs;

/// <summary>The programs' names, and which are youth programs [ours].</summary>
public static class WorkforcePrograms
{
    /// <summary>All programs, in the order they are offered.</summary>
    public static IReadOnlyList<WorkforceProgram> All { get; } = Enum.GetValues<WorkforceProgram>();

    /// <summary>The name in files and on pages.</summary>
    public static string Name(this WorkforceProgram program) => program switch
    {
        WorkforceProgram.Adult => "Adult",
        WorkforceProgram.DislocatedWorker => "Dislocated Worker",
        WorkforceProgram.Youth => "Youth",
        WorkforceProgram.YouthCareerPathways => "Youth Career Pathways",
        _ => throw new ArgumentOutOfRangeException(nameof(program), program, null),
    };

    /// <summary>Youth and Youth Career Pathways.</summary>
    public static bool IsYouth(this WorkforceProgram program) => program is WorkforceProgram.Youth or WorkforceProgram.YouthCareerPathways;

    /// <summary>The program with exactly this name; null if there is none.</summary>
    public static WorkforceProgram? Read(string? name) =>
        All.Where(program => program.Name() == name).Select(program => (WorkforceProgram?)program).FirstOrDefault();
}
