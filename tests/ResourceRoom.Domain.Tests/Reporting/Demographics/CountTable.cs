using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Domain.Reporting.Demographics;

namespace ResourceRoom.Domain.Tests.Reporting.Demographics;

// A number of the report, named as a reader names it.
internal sealed record CellName(DemographicPlace Place, ParticipantClass? Class, string Group, string Category)
{
    public bool IsTotal => Group == DemographicsRow.Total;
}

internal static class CountTable
{
    public static IEnumerable<(DemographicPlace Place, ParticipantClass? Class)> Selections(this DemographicPlaces places) =>
        from place in places.All
        from choice in ClassChoices.All
        select (place, choice);

    public static int PeopleOf(this DemographicCounts counts, DemographicPlace place, ParticipantClass? choice) =>
        counts.People[Selection(counts, place, choice)];

    public static int CellOf(this DemographicCounts counts, CellName name) => counts.Cells[At(counts, name)];

    public static void Set(this DemographicCounts counts, CellName name, int people) => counts.Cells[At(counts, name)] = people;

    public static void SetPeople(this DemographicCounts counts, DemographicPlace place, ParticipantClass? choice, int people) =>
        counts.People[Selection(counts, place, choice)] = people;

    public static IEnumerable<CellName> Names(this DemographicCounts counts) =>
        from selection in counts.Places.Selections()
        from grouping in DemographicGroups.All
        from category in grouping.Categories
        select new CellName(selection.Place, selection.Class, grouping.Name, category);

    // Every number that the report has of the state, as it is shown; null for hidden.
    public static Dictionary<CellName, int?> Everything(this ShownDemographics shown, DemographicPlaces places) =>
        (from selection in places.Selections()
         from row in shown.Of(selection.Place, selection.Class).Rows
         select KeyValuePair.Create(new CellName(selection.Place, selection.Class, row.Group, row.Category), row.People.People)).ToDictionary();

    // What step 1 alone would show.
    public static Dictionary<CellName, int?> AfterStepOne(this DemographicCounts counts)
    {
        var shown = counts.Names().ToDictionary(
            name => name, name => IsFew(counts.PeopleOf(name.Place, name.Class)) || IsFew(counts.CellOf(name)) ? (int?)null : counts.CellOf(name));
        foreach (var (place, choice) in counts.Places.Selections())
        {
            var people = counts.PeopleOf(place, choice);
            shown.Add(new(place, choice, DemographicsRow.Total, ""), IsFew(people) ? null : people);
        }

        return shown;
    }

    public static bool IsFew(int people) => people is >= 1 and <= 9;

    private static int Selection(DemographicCounts counts, DemographicPlace place, ParticipantClass? choice) =>
        DemographicCounts.SelectionOf(counts.Places.NumberOf(place)!.Value, choice);

    private static int At(DemographicCounts counts, CellName name)
    {
        var grouping = DemographicGroups.All.Single(any => any.Name == name.Group);
        return DemographicCounts.FirstCellOf(Selection(counts, name.Place, name.Class)) + grouping.First + grouping.Categories.ToList().IndexOf(name.Category);
    }
}
