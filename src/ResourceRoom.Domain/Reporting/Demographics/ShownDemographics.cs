using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// What may be shown of the demographics of the whole state, for one period and one filter of services. It is the same for everybody, and holds
/// no hidden number.
/// </summary>
public sealed class ShownDemographics
{
    private readonly DemographicPlaces places;
    private readonly ShownNumber[] totals;
    private readonly ShownNumber[] cells;

    internal ShownDemographics(DemographicPlaces places, ShownNumber[] totals, ShownNumber[] cells)
    {
        this.places = places;
        this.totals = totals;
        this.cells = cells;
    }

    /// <summary>The report of one selection. In a place that had no room to visit nobody was, and it says so.</summary>
    /// <param name="place">The place.</param>
    /// <param name="choice">The class; null for every class.</param>
    public DemographicsReport Of(DemographicPlace place, ParticipantClass? choice)
    {
        int? selection = places.NumberOf(place) is { } number ? DemographicCounts.SelectionOf(number, choice) : null;
        List<DemographicsRow> rows = [new(DemographicsRow.Total, "", selection is { } one ? totals[one] : new(0))];
        foreach (var group in DemographicGroups.All)
        {
            rows.AddRange(group.Categories.Select((category, at) => new DemographicsRow(group.Name, category, Cell(selection, group.First + at))));
        }

        return new(rows);
    }

    private ShownNumber Cell(int? selection, int category) =>
        selection is { } one ? cells[DemographicCounts.FirstCellOf(one) + category] : new(0);
}
