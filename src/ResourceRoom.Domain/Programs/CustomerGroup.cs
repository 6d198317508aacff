using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Domain.Programs;

/// <summary>The customers of a program who enrolled in one program year [ours].</summary>
/// <param name="Program">The program.</param>
/// <param name="Year">The program year of enrollment.</param>
public readonly record struct CustomerGroup(WorkforceProgram Program, ProgramYear Year)
{
    /// <summary>Such as Youth Career Pathways PY 21.</summary>
    public string Name => $"{Program.Name()} {Year.ShortName}";

    /// <summary>The group of an enrollment that begins on this day.</summary>
    public static CustomerGroup Of(WorkforceProgram program, DateOnly enrolledOn) => new(program, ProgramYear.Containing(enrolledOn));

    /// <inheritdoc cref="Name"/>
    public override string ToString() => Name;
}
