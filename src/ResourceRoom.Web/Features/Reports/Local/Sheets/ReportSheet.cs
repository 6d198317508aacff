using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>A report as rows in sections: the page, its files and its comparison all show these.</summary>
public sealed record ReportSheet
{
    /// <summary>The columns of the file, in order; the section's own comes first and is not among them.</summary>
    public required IReadOnlyList<ReportColumn> Columns { get; init; }

    public required IReadOnlyList<ReportSection> Sections { get; init; }

    public required IReadOnlyList<ReportTile> Tiles { get; init; }

    /// <summary>What a reader of these numbers has to know.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The numbers of which the file is made and nothing else, so that it can be kept with them; null where it holds names too.</summary>
    public object? Numbers { get; init; }

    /// <summary>The name of the first column of the file, which says what a row is for.</summary>
    public string SectionName { get; init; } = "section";
}

/// <param name="Name">As the file's header has it.</param>
/// <param name="Label">As the page has it.</param>
/// <param name="IsMeasure">Whether it is a number that is counted, and not what it is counted for.</param>
/// <param name="Opens">The list behind its numbers; null where there is none, or where it depends on the row.</param>
public sealed record ReportColumn(string Name, string Label, bool IsMeasure = true, ReportLink? Opens = null);

public sealed record ReportSection
{
    /// <summary>As the file's first column has it.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>The columns that the page shows, by name; the first is the header of each row.</summary>
    public required IReadOnlyList<string> Shown { get; init; }

    /// <summary>Made when they are asked for: a file may have many thousands that no page shows.</summary>
    public required IEnumerable<ReportRow> Rows { get; init; }

    /// <summary>Their cells alone, which cost less to make.</summary>
    public IEnumerable<IReadOnlyList<object?>> FileRows
    {
        get => field ?? Rows.Select(row => row.Cells);
        init;
    }

    public required int Count { get; init; }

    /// <summary>What a chart beside the table shows; null for none.</summary>
    public ReportCharted? Charted { get; init; }

    /// <summary>Whether its rows stand for the same in another period, so that the two can be compared.</summary>
    public bool IsComparable { get; init; }
}

public sealed record ReportCharted(ChartKind Kind, params IReadOnlyList<string> Columns);

/// <param name="Cells">One for each column: a text, a number, a day, <see cref="HiddenNumber"/>, or null where the column does not apply.</param>
/// <param name="Label">How the page names the row.</param>
/// <param name="Filter">What narrows the lists behind its numbers; null when there is no list.</param>
public sealed record ReportRow(IReadOnlyList<object?> Cells, string Label, IReadOnlyDictionary<string, string?>? Filter = null)
{
    /// <summary>The lists by column, where they are others than those of the columns.</summary>
    public IReadOnlyDictionary<string, ReportLink>? Opens { get; init; }

    public ReportLink? LinkOf(ReportColumn column) => Opens is not null && Opens.TryGetValue(column.Name, out var own) ? own : column.Opens;
}

/// <summary>A number that would give people away.</summary>
public sealed class HiddenNumber
{
    private HiddenNumber()
    {
    }

    public static HiddenNumber Instance { get; } = new();

    public override string ToString() => "*";
}

public sealed record ReportTile(string Label, object? Value, ReportLink? Opens = null);
