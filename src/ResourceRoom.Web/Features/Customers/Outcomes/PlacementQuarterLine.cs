using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Features.Customers.Exits;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

/// <summary>The second or fourth calendar quarter after that of an exit, with the placements that fill it (PIRL 1900, 1901).</summary>
public sealed record PlacementQuarterLine(DateOnly ExitOn, string Name, CalendarQuarter Quarter, IReadOnlyList<PlacementRow> Placements) : Unlogged
{
    public static IReadOnlyList<PlacementQuarterLine> Of(IReadOnlyList<ExitDetail> exits, IReadOnlyList<PlacementRow> placements)
    {
        var standing = placements.Where(row => row.VoidedAt is null).ToList();
        return
        [
            .. exits.Where(exit => exit.UndoneAt is null).SelectMany(exit => new[]
            {
                New(exit.On, "2nd quarter after exit", PlacementQuarters.Second(exit.On)), New(exit.On, "4th quarter after exit", PlacementQuarters.Fourth(exit.On)),
            }),
        ];

        PlacementQuarterLine New(DateOnly exitOn, string name, CalendarQuarter quarter) =>
            new(exitOn, name, quarter, standing.FindAll(row => PlacementQuarters.Fills(row.StartedOn, row.EndedOn, row.VerifiedOn, quarter)));
    }
}
