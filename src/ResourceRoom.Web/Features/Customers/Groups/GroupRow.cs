using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Features.Customers.Groups;

/// <summary>A group as enrollments make it.</summary>
public sealed record GroupRow : Unlogged
{
    // Larger than any office's id, so that no two groups have one number.
    private const long Offices = 1_000_000_000;

    public required WorkforceProgram Program { get; init; }

    public required int Year { get; init; }

    public required int LwiaNumber { get; init; }

    public required string LwiaName { get; init; }

    public required string? OfficeCode { get; init; }

    public required string? OfficeName { get; init; }

    public required int Customers { get; init; }

    public required long Number { get; init; }

    public GroupKey Key => new(Program, Year, LwiaNumber, OfficeCode);

    internal static IQueryable<GroupRow> Of(IQueryable<Enrollment> enrollments) => enrollments
        .GroupBy(row => new
        {
            row.Program,
            row.ProgramYear,
            row.LwiaNumber,
            LwiaName = row.Lwia.Name,
            OfficeId = row.OfficeId ?? 0,
            OfficeCode = (string?)row.Office!.Code,
            OfficeName = (string?)row.Office.Name,
        })
        .Select(group => new GroupRow
        {
            Program = group.Key.Program,
            Year = group.Key.ProgramYear,
            LwiaNumber = group.Key.LwiaNumber,
            LwiaName = group.Key.LwiaName,
            OfficeCode = group.Key.OfficeCode,
            OfficeName = group.Key.OfficeName,
            Customers = group.Select(row => row.ParticipantId).Distinct().Count(),
            Number = ((((long)group.Key.ProgramYear * 10) + (long)group.Key.Program) * 100 + group.Key.LwiaNumber) * Offices + group.Key.OfficeId,
        });
}
