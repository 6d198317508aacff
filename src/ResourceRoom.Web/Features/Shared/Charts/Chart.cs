using System.Globalization;
using System.Text.Json;

namespace ResourceRoom.Web.Features.Shared.Charts;

/// <summary>A picture of some numbers of a table on the same page: <c>&lt;partial name="Charts/_Chart" model="…" /&gt;</c>.</summary>
public sealed record Chart
{
    /// <summary>How many categories a chart of bars shows before it becomes hard to read.</summary>
    public const int MostBars = 20;

    public required ChartKind Kind { get; init; }

    /// <summary>What it shows, with its period: "Visits by day, 11/01/2026 to 11/27/2026".</summary>
    public required string Title { get; init; }

    /// <summary>The id of the table that has all its numbers.</summary>
    public required string TableId { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>At most six, which is how many patterns can be told apart.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>What the labels are, such as "Room".</summary>
    public string LabelTitle { get; init; } = "";

    /// <summary>What the numbers are, such as "Visits".</summary>
    public string ValueTitle { get; init; } = "";

    public string? Note { get; init; }

    /// <summary>The chart in one sentence, for people who do not see it. It says no hidden number and compares with none.</summary>
    public string Sense => string.Join("; ", [Title, .. Series.Select(Highest)]);

    /// <summary>The note of a chart that shows the first of many categories; null when it shows them all.</summary>
    /// <param name="total">How many there are.</param>
    /// <param name="categories">What they are, in the plural.</param>
    public static string? NoteOnFirst(int total, string categories) =>
        total <= MostBars ? null : string.Create(CultureInfo.InvariantCulture, $"Shows the first {MostBars} of {total:N0} {categories}; the table has all.");

    /// <exception cref="InvalidOperationException">A series has more or fewer numbers than there are labels.</exception>
    public string ToJson() => JsonSerializer.Serialize(
        new
        {
            Kind = Kind.ToString(),
            Labels,
            LabelTitle,
            ValueTitle,
            Series = Series.Select(series => series.Values.Count == Labels.Count
                ? new
                {
                    series.Name,
                    Values = series.Values.Select(value => value.Number),
                    Hidden = series.Values.Index().Where(value => value.Item.IsHidden).Select(value => value.Index),
                }
                : throw new InvalidOperationException($"{series.Name} has {series.Values.Count} numbers for {Labels.Count} labels.")),
        },
        JsonSerializerOptions.Web);

    private string Highest(ChartSeries series)
    {
        var name = Series.Count == 1 ? "" : $"{series.Name}: ";
        var hidden = series.Values.Count(value => value.IsHidden);
        var highest = series.Values.Index().Where(value => value.Item.Number is not null).DefaultIfEmpty().MaxBy(value => value.Item.Number);
        var number = highest.Item.Number is { } most
            ? string.Create(CultureInfo.InvariantCulture, $"highest {(hidden > 0 ? "shown " : "")}{most:#,##0.#} ({Labels[highest.Index]})")
            : "no number shown";
        return $"{name}{number}{(hidden > 0 ? string.Create(CultureInfo.InvariantCulture, $", {hidden} hidden") : "")}";
    }
}
