using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Customers.Facts;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

/// <param name="Placements">What the customer went on to.</param>
/// <param name="Attainments">The credentials and skill gains of enrollments within reach.</param>
public sealed record CustomerOutcomes(IReadOnlyList<PlacementRow> Placements, IReadOnlyList<FactLine> Attainments) : Unlogged;

[Scoped]
public sealed class OutcomesReader(ResourceRoomDb db)
{
    /// <summary>What became of a customer, the last first, in one trip to the database.</summary>
    public async Task<CustomerOutcomes> OfAsync(CustomerHeader header, CancellationToken cancellationToken)
    {
        var inReach = header.Own.Select(row => row.Id).ToList();
        var rows = await db.Placements.Where(row => row.ParticipantId == header.PersonId)
            .Select(row => new
            {
                row.Id,
                row.PublicId,
                Enrollment = (Guid?)null,
                Kind = (int)row.Kind,
                On = row.StartedOn,
                row.Source,
                row.VoidedAt,
                row.VoidReason,
                Place = (string?)row.Place,
                row.EndedOn,
                row.HourlyWage,
                row.HoursPerWeek,
                VerifiedOn = (DateOnly?)row.VerifiedOn,
            })
            .Concat(db.EnrollmentFacts.Where(row => inReach.Contains(row.EnrollmentId) && row.Kind >= FactKind.SecondaryDiploma)
                .Select(row => new
                {
                    row.Id,
                    row.PublicId,
                    Enrollment = (Guid?)row.Enrollment.PublicId,
                    Kind = (int)row.Kind,
                    row.On,
                    row.Source,
                    row.VoidedAt,
                    row.VoidReason,
                    Place = (string?)null,
                    EndedOn = (DateOnly?)null,
                    HourlyWage = (decimal?)null,
                    HoursPerWeek = (decimal?)null,
                    VerifiedOn = (DateOnly?)null,
                }))
            .OrderByDescending(row => row.On).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return new CustomerOutcomes(
            [.. rows.Where(row => row.Enrollment is null).Select(row => new PlacementRow
            {
                PublicId = row.PublicId,
                Kind = (PlacementKind)row.Kind,
                Place = row.Place!,
                StartedOn = row.On,
                EndedOn = row.EndedOn,
                HourlyWage = row.HourlyWage,
                HoursPerWeek = row.HoursPerWeek,
                Source = row.Source,
                VerifiedOn = row.VerifiedOn!.Value,
                VoidedAt = row.VoidedAt,
                VoidReason = row.VoidReason,
            })],
            [.. rows.Where(row => row.Enrollment is not null).Select(row => new FactLine
            {
                PublicId = row.PublicId,
                Enrollment = row.Enrollment!.Value,
                Kind = (FactKind)row.Kind,
                On = row.On,
                Source = row.Source,
                VoidedAt = row.VoidedAt,
                VoidReason = row.VoidReason,
            })]);
    }
}
