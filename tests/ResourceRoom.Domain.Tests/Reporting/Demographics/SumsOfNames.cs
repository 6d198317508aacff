using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Counting;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// Cells that add up to another: in a), to the row Total of their selection.
internal sealed record NamedSum(char Kind, IReadOnlyList<CellName> Parts, CellName Total);

// The three kinds of sums of the contract, read from the rooms a second time, in the contract's order.
internal static class SumsOfNames
{
    public static IReadOnlyList<NamedSum> All(IReadOnlyList<ReportRoom> rooms)
    {
        var lwias = rooms.Select(room => room.Lwia).Distinct().Order().ToList();
        var sorted = rooms.OrderBy(room => room.Lwia).ThenBy(room => room.Code, StringComparer.Ordinal).ToList();
        List<DemographicPlace> places =
            [DemographicPlace.State, .. lwias.Select(DemographicPlace.OfLwia), .. sorted.Select(room => DemographicPlace.OfRoom(room.Code))];
        List<(DemographicPlace Whole, List<DemographicPlace> Parts)> nested =
        [
            (DemographicPlace.State, [.. lwias.Select(DemographicPlace.OfLwia)]),
            .. lwias.Select(lwia => (DemographicPlace.OfLwia(lwia), RoomsOf(lwia))),
        ];
        return
        [
            .. from place in places
               from choice in ClassChoices.All
               from grouping in DemographicGroups.All
               select new NamedSum(
                   'a',
                   [.. grouping.Categories.Select(category => new CellName(place, choice, grouping.Name, category))],
                   new(place, choice, DemographicsRow.Total, "")),
            .. from nest in nested
               from choice in ClassChoices.All
               from cell in Cells()
               select new NamedSum(
                   'b',
                   [.. nest.Parts.Select(place => new CellName(place, choice, cell.Group, cell.Category))],
                   new(nest.Whole, choice, cell.Group, cell.Category)),
            .. from place in places
               from cell in Cells()
               select new NamedSum(
                   'c',
                   [.. Four.Select(choice => new CellName(place, choice, cell.Group, cell.Category))],
                   new(place, null, cell.Group, cell.Category)),
        ];

        List<DemographicPlace> RoomsOf(int lwia) => [.. sorted.Where(room => room.Lwia == lwia).Select(room => DemographicPlace.OfRoom(room.Code))];
    }

    private static ParticipantClass?[] Four =>
    [
        ParticipantClass.WioaParticipant, ParticipantClass.ReportedSelfService, ParticipantClass.BasicSelfService, ParticipantClass.Unclassified,
    ];

    private static IEnumerable<(string Group, string Category)> Cells() =>
        from grouping in DemographicGroups.All
        from category in grouping.Categories
        select (grouping.Name, category);
}
