using ResourceRoom.Domain.Reporting.Listing;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

/// <summary>The people of one page.</summary>
/// <param name="From">How many come before them.</param>
public sealed record PeopleSlice(IReadOnlyList<ListedPerson> People, int From, int Total, bool IsByName)
{
    public const int Size = 25;

    public bool HasPrevious => From > 0;

    public bool HasNext => From + People.Count < Total;

    /// <summary>Where the page lies that follows a place, or leads up to it; whoever stood there may be gone.</summary>
    public static (int From, int Until) Around(List<PersonPlace> places, PersonPlace? edge, bool isBackward)
    {
        var at = edge is { } known ? places.BinarySearch(known, PersonPlace.Order) : -1;
        var before = at < 0 ? ~at : at;
        var through = at < 0 ? ~at : at + 1;
        return (edge is not null, isBackward) switch
        {
            (true, true) when before > 0 => (Math.Max(before - Size, 0), before),
            (true, false) when through < places.Count => (through, Math.Min(through + Size, places.Count)),
            (true, false) => (Math.Max(places.Count - Size, 0), places.Count),
            _ => (0, Math.Min(Size, places.Count)),
        };
    }
}

/// <summary>Where a person stands in the list.</summary>
public readonly record struct PersonPlace(string LastNameKey, string FirstNameKey, long Record)
{
    public static Comparer<PersonPlace> Order { get; } = Comparer<PersonPlace>.Create((one, other) =>
        string.CompareOrdinal(one.LastNameKey, other.LastNameKey) is var last and not 0 ? last
        : string.CompareOrdinal(one.FirstNameKey, other.FirstNameKey) is var first and not 0 ? first
        : one.Record.CompareTo(other.Record));

    public static PersonPlace ByRecord(long record) => new("", "", -record);
}
