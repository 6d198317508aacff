using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// How many people are in each selection (a place and a class choice) and in each of its cells (a category of a group). These are true numbers:
/// pages, files and logs take what <see cref="HidingRule"/> leaves of them.
/// </summary>
public sealed class DemographicCounts
{
    private readonly int[] people;
    private readonly int[] cells;

    /// <summary>Nobody is anywhere yet.</summary>
    /// <param name="places">The places of the state.</param>
    public DemographicCounts(DemographicPlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        Places = places;
        people = new int[places.All.Count * ClassChoices.All.Count];
        cells = new int[people.Length * DemographicGroups.CategoryCount];
    }

    /// <summary>The places of the state.</summary>
    public DemographicPlaces Places { get; }

    /// <summary>The people of each selection, by place and class choice.</summary>
    public Span<int> People => people;

    /// <summary>The people of each cell, by place, class choice, group and category.</summary>
    public Span<int> Cells => cells;

    /// <summary>Where a selection stands among <see cref="People"/>.</summary>
    /// <param name="place">Where the place stands among <see cref="Places"/>.</param>
    /// <param name="choice">Null for every class.</param>
    public static int SelectionOf(int place, ParticipantClass? choice) => (place * ClassChoices.All.Count) + ClassChoices.NumberOf(choice);

    /// <summary>Where a selection's first cell stands among <see cref="Cells"/>; the others follow.</summary>
    /// <param name="selection">Where the selection stands among <see cref="People"/>.</param>
    public static int FirstCellOf(int selection) => selection * DemographicGroups.CategoryCount;
}
