using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Which services hold off an exit, by program: data that OET edits [ours].</summary>
public sealed class ExitHolds
{
    private readonly Dictionary<(string Service, WorkforceProgram? Program), ExitHold> rows;

    /// <summary>Takes the rows; throws if two are for the same service and program.</summary>
    public ExitHolds(IEnumerable<ExitHoldRow> rows) => this.rows = rows.ToDictionary(row => (row.Service, row.Program), row => row.Hold);

    /// <summary>The program's own row, or the one for every program; a service without either never holds off an exit.</summary>
    public ExitHold Of(string service, WorkforceProgram program) =>
        rows.TryGetValue((service, program), out var own) || rows.TryGetValue((service, null), out own) ? own : ExitHold.Never;
}
