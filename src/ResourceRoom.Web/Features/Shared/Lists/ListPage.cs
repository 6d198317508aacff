using System.Globalization;

namespace ResourceRoom.Web.Features.Shared.Lists;

/// <summary>A column's header.</summary>
public sealed record ListHeader(string Title, string? CssClass, string? PhoneLabel)
{
    /// <summary>What <c>sort</c> in the address becomes when the header is followed; null for a column that sorts nothing.</summary>
    public string? SortsTo { get; init; }

    /// <summary><c>ascending</c> or <c>descending</c> when the list is sorted by this column.</summary>
    public string? SortedAs { get; init; }
}

/// <summary>One page of a list, ready to be shown.</summary>
public sealed record ListPage : Unlogged
{
    /// <summary>What the list holds, for those who hear it.</summary>
    public required string Caption { get; init; }

    public required IReadOnlyList<ListHeader> Headers { get; init; }

    public required IReadOnlyList<IReadOnlyList<ListCell>> Rows { get; init; }

    /// <summary>How many there are; null for more than <see cref="MostCounted"/>.</summary>
    public required int? Total { get; init; }

    public int? MostCounted { get; init; }

    /// <summary>The place of the first row shown, from 1; null where it was not counted.</summary>
    public int? First { get; init; } = 1;

    /// <summary>The address without its query; null for that of the page shown.</summary>
    public string? Path { get; init; }

    /// <summary>Filter and order as the address says them.</summary>
    public IReadOnlyDictionary<string, string?> Route { get; init; } = new Dictionary<string, string?>();

    /// <summary>What the address of the page before adds; null when there is none.</summary>
    public IReadOnlyDictionary<string, string?>? Previous { get; init; }

    public IReadOnlyDictionary<string, string?>? Next { get; init; }

    /// <summary>Whether there are more rows than shown, and few enough for one page.</summary>
    public bool CanShowAll { get; init; }

    /// <summary>What the address of the page with every row adds.</summary>
    public static IReadOnlyDictionary<string, string?> All { get; } = new Dictionary<string, string?> { ["rows"] = ListRequest.All };

    /// <summary>What stands below the list; an empty text leaves the foot out, with its links.</summary>
    public string Foot
    {
        get => field ?? $"Showing {ShownInWords} of {TotalInWords}";
        init;
    }

    /// <summary>The orders to choose from where no headers are shown: what <c>sort</c> becomes, its words, and whether it is the one shown.</summary>
    public IEnumerable<(string Sort, string Words, bool IsShown)> Orders =>
        from header in Headers
        where header.SortsTo is not null
        let key = header.SortsTo!.TrimStart('-')
        from isDown in (bool[])[false, true]
        select (isDown ? $"-{key}" : key, $"{header.Title}, {(isDown ? "descending" : "ascending")}", header.SortedAs == (isDown ? "descending" : "ascending"));

    private string ShownInWords => First is { } first ? $"{first} to {first + Rows.Count - 1}" : $"{Rows.Count}";

    private string TotalInWords => Total switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"more than {MostCounted:N0} entries"),
        1 => "1 entry",
        var total => $"{total} entries",
    };

    /// <summary>Filter and order as a query, with what changes in it.</summary>
    public QueryString ToQuery(IReadOnlyDictionary<string, string?>? changes = null)
    {
        var query = new Dictionary<string, string?>(Route);
        foreach (var (name, value) in changes ?? new Dictionary<string, string?>())
        {
            query[name] = value;
        }

        return QueryString.Create(query.Where(part => !string.IsNullOrEmpty(part.Value)));
    }
}
