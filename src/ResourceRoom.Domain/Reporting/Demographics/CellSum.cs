namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>Cells that add up to another cell, or to the people of their selection. Numbers are places among the cells of the counts.</summary>
/// <param name="First">The first of the cells.</param>
/// <param name="Step">How far the cells are apart.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Total">The cell they add up to; null for the people of the selection, which are known.</param>
internal readonly record struct CellSum(int First, int Step, int Count, int? Total)
{
    /// <summary>One of the cells.</summary>
    /// <param name="at">Its place among them, from 0.</param>
    public int this[int at] => First + (at * Step);

    /// <summary>a) The categories of each group, which add up to the people of the selection.</summary>
    public static IEnumerable<CellSum> OfGroups(DemographicPlaces places) =>
        from selection in Enumerable.Range(0, places.All.Count * ClassChoices.All.Count)
        from grouping in DemographicGroups.All
        select new CellSum(DemographicCounts.FirstCellOf(selection) + grouping.First, 1, grouping.Categories.Count, null);

    /// <summary>b) The cells of the rooms of an LWIA and of the LWIAs of the state, taken so though people use several rooms.</summary>
    public static IEnumerable<CellSum> OfPlaces(DemographicPlaces places)
    {
        var perPlace = DemographicCounts.FirstCellOf(ClassChoices.All.Count);
        return from place in places.All.Index()
               let parts = places.PartsOf(place.Item).GetOffsetAndLength(places.All.Count)
               where parts.Length > 0
               from cell in Enumerable.Range(0, perPlace)
               select new CellSum((parts.Offset * perPlace) + cell, perPlace, parts.Length, (place.Index * perPlace) + cell);
    }

    /// <summary>c) The cells of the four classes, which add up to that of all.</summary>
    public static IEnumerable<CellSum> OfClasses(DemographicPlaces places)
    {
        var perChoice = DemographicGroups.CategoryCount;
        return from place in Enumerable.Range(0, places.All.Count)
               let first = DemographicCounts.FirstCellOf(DemographicCounts.SelectionOf(place, null))
               from cell in Enumerable.Range(first, perChoice)
               select new CellSum(cell + perChoice, perChoice, ClassChoices.All.Count - 1, cell);
    }
}
