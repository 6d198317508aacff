using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>The places that demographics are counted for: the state, each LWIA with a room, each room.</summary>
public sealed class DemographicPlaces
{
    private readonly Dictionary<DemographicPlace, int> numbers;
    private readonly Dictionary<DemographicPlace, Range> parts = [];

    /// <summary>Puts the places of the state in order.</summary>
    /// <param name="rooms">Every room of the state that the report shows, in any order.</param>
    public DemographicPlaces(IEnumerable<ReportRoom> rooms)
    {
        var lwias = rooms.GroupBy(room => room.Lwia).OrderBy(lwia => lwia.Key).ToList();
        List<DemographicPlace> all = [DemographicPlace.State, .. lwias.Select(lwia => DemographicPlace.OfLwia(lwia.Key))];
        parts[DemographicPlace.State] = 1..all.Count;
        foreach (var lwia in lwias)
        {
            var first = all.Count;
            all.AddRange(lwia.Select(room => room.Code).Order(StringComparer.Ordinal).Select(DemographicPlace.OfRoom));
            parts[DemographicPlace.OfLwia(lwia.Key)] = first..all.Count;
        }

        All = all;
        numbers = all.Index().ToDictionary(place => place.Item, place => place.Index);
    }

    /// <summary>The state, the LWIAs by number, the rooms by LWIA and location code.</summary>
    public IReadOnlyList<DemographicPlace> All { get; }

    /// <summary>Where the places that make up a place stand among <see cref="All"/>: the state's LWIAs, an LWIA's rooms; empty for a room.</summary>
    /// <param name="place">A place.</param>
    public Range PartsOf(DemographicPlace place) => parts.GetValueOrDefault(place);

    /// <summary>Where a place stands among <see cref="All"/>, from 0; null if the report does not have it.</summary>
    /// <param name="place">A place.</param>
    public int? NumberOf(DemographicPlace place) => numbers.TryGetValue(place, out var number) ? number : null;
}
