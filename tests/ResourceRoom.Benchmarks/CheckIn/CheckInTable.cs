using System.Globalization;

using ResourceRoom.Benchmarks.Load;

namespace ResourceRoom.Benchmarks.CheckIn;

/// <summary>Prints the result as a table that can be pasted into a page.</summary>
internal static class CheckInTable
{
    private static readonly (string Title, Func<Measurement, double> Figure, string Format)[] Columns =
    [
        ("check-ins/s", measured => measured.PerSecond, "N0"),
        ("p50 ms", measured => measured.P50.TotalMilliseconds, "N1"),
        ("p95 ms", measured => measured.P95.TotalMilliseconds, "N1"),
        ("p99 ms", measured => measured.P99.TotalMilliseconds, "N1"),
        ("CPU ms each", measured => measured.CpuEach.TotalMilliseconds, "N2"),
    ];

    public static void Write(TextWriter to, int people, CheckInOptions options, IEnumerable<CheckInLevel> levels)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{people:N0} people on file, {options.CheckIns:N0} check-ins a pass, median of {CheckInOptions.Rounds} passes, {Environment.ProcessorCount} cores"));
        to.WriteLine();
        WriteRow(to, "at once", "", Columns.Select(column => column.Title));
        WriteRow(to, "---:", "---", Columns.Select(_ => "---:"));
        foreach (var level in levels)
        {
            var atOnce = level.AtOnce.ToString(CultureInfo.InvariantCulture);
            WriteRow(to, atOnce, "program", Columns.Select(column => level.Program(column.Figure).ToString(column.Format, CultureInfo.InvariantCulture)));
            WriteRow(to, "", "floor", Columns.Select(column => level.Floor(column.Figure).ToString(column.Format, CultureInfo.InvariantCulture)));
            WriteRow(to, "", "program / floor", Columns.Select(column => level.Ratio(column.Figure).ToString("N2", CultureInfo.InvariantCulture)));
        }
    }

    private static void WriteRow(TextWriter to, string atOnce, string what, IEnumerable<string> cells) =>
        to.WriteLine($"| {atOnce,7} | {what,-15} | {string.Join(" | ", cells.Select(cell => cell.PadLeft(11)))} |");
}
