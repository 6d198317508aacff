using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Plans;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

[Scoped]
public sealed class PlacementReader(ResourceRoomDb db)
{
    private static readonly Type[] Saves = [typeof(PlacementRecorded), typeof(PlacementEnded)];

    public Task<PlacementLine?> OneAsync(long person, Guid placement, CancellationToken cancellationToken) =>
        Lines(db.Placements.Where(row => row.ParticipantId == person && row.PublicId == placement)).SingleOrDefaultAsync(cancellationToken);

    public async Task<TwoVersions> ConflictAsync(PlacementLine placement, EndPlacementInput typed, CancellationToken cancellationToken)
    {
        var saved = await db.LastSavedByAsync(Subject.Placement(placement.PublicId), Saves, cancellationToken);
        return new TwoVersions("this placement", saved, [new("Last day", PlanWords.Day(placement.EndedOn), PlanWords.Day(typed.Day), placement.EndedOn != typed.Day)])
        {
            Advice = "To keep yours, save it again.",
        };
    }

    private IQueryable<PlacementLine> Lines(IQueryable<Placement> rows) => rows.Select(row => new PlacementLine
    {
        PublicId = row.PublicId,
        Kind = row.Kind,
        Place = row.Place,
        StartedOn = row.StartedOn,
        EndedOn = row.EndedOn,
        HourlyWage = row.HourlyWage,
        HoursPerWeek = row.HoursPerWeek,
        Source = row.Source,
        VerifiedOn = row.VerifiedOn,
        RecordedAt = row.CreatedAt,
        RecordedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidedAt = row.VoidedAt,
        VoidedBy = db.Users.Where(account => account.Id == row.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
        VoidReason = row.VoidReason,
        Version = row.Version,
    });
}
