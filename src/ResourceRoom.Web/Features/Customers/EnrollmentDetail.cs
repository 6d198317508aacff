using System.Linq.Expressions;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Features.Customers;

/// <summary>An enrollment as pages show it.</summary>
public sealed record EnrollmentDetail : Unlogged
{
    public required long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required int ProgramYear { get; init; }

    public required int LwiaNumber { get; init; }

    public required string LwiaName { get; init; }

    public required long? OfficeId { get; init; }

    public required string? OfficeCode { get; init; }

    public required string? OfficeName { get; init; }

    public required EnrollmentStatus Status { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public required DateOnly? EnrolledOn { get; init; }

    public required CustomerType CustomerType { get; init; }

    public required long? PlannerId { get; init; }

    public required string? Planner { get; init; }

    public required DateOnly? ExitedOn { get; init; }

    /// <summary>The day from which an exit is due; null while nothing is expected.</summary>
    public required DateOnly? ExitDueFrom { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    public required string? ClosedReason { get; init; }

    public required string? Source { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required int Version { get; init; }

    /// <summary>As far as rules about open enrollments need it: an exit has no day of recording here.</summary>
    public EnrollmentFacts ToFacts() => new() { Id = Id, Program = Program, Status = Status, EnrolledOn = EnrolledOn, Exit = null };

    public CustomerGroup Group => new(Program, new ProgramYear(ProgramYear));

    public string Lwia => $"LWIA {LwiaNumber} {LwiaName}";

    public string? Office => OfficeCode is null ? null : $"{OfficeCode} {OfficeName}";

    internal static Expression<Func<Enrollment, EnrollmentDetail>> OfEnrollment => row => new EnrollmentDetail
    {
        Id = row.Id,
        PublicId = row.PublicId,
        Program = row.Program,
        ProgramYear = row.ProgramYear,
        LwiaNumber = row.LwiaNumber,
        LwiaName = row.Lwia.Name,
        OfficeId = row.OfficeId,
        OfficeCode = row.Office!.Code,
        OfficeName = row.Office.Name,
        Status = row.Status,
        AppliedOn = row.AppliedOn,
        EnrolledOn = row.EnrolledOn,
        CustomerType = row.CustomerType,
        PlannerId = row.PlannerId,
        Planner = row.Planner!.DisplayName,
        ExitedOn = row.ExitedOn,
        ExitDueFrom = row.ExitDueFrom,
        ClosedOn = row.ClosedOn,
        ClosedReason = row.ClosedReason,
        Source = row.Source,
        CreatedAt = row.CreatedAt,
        Version = row.Version,
    };
}
