using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Customers.Groups;

namespace ResourceRoom.Web.Features.Customers.Caseload;

public sealed record CaseloadRow : Unlogged
{
    public required Guid Customer { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required int ProgramYear { get; init; }

    public required int LwiaNumber { get; init; }

    public required string? Office { get; init; }

    public required EnrollmentStatus Status { get; init; }

    public required DateOnly Since { get; init; }

    public required DateOnly? ExitedOn { get; init; }

    public required DateOnly? ExitDueFrom { get; init; }

    public required DateOnly? ExpectedExitOn { get; init; }

    public GroupKey Group => new(Program, ProgramYear, LwiaNumber, Office);
}
