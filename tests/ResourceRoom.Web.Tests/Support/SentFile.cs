using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A file of a tracking system, row by row, with sensible cells that a test changes where they matter.</summary>
public sealed class SentFile(string room)
{
    private static int serial;

    private readonly List<string> lines = [string.Join(',', LoadColumns.All.Select(column => column.Name()))];

    public SentFile Add(params (LoadColumn Column, string Text)[] cells)
    {
        lines.Add(Row(cells));
        return this;
    }

    public SentFile AddLine(string line)
    {
        lines.Add(line);
        return this;
    }

    public SentFile Delete(string visitId)
    {
        lines.Add(string.Join(',', LoadColumns.All.Select(column => column == LoadColumn.VisitId ? visitId : column == LoadColumn.Action ? "DELETE" : "")));
        return this;
    }

    public override string ToString() => string.Join("\r\n", lines) + "\r\n";

    /// <summary>A new visit of a new person who declines all but the names.</summary>
    private string Row((LoadColumn Column, string Text)[] cells)
    {
        var number = Interlocked.Increment(ref serial);
        var values = new Dictionary<LoadColumn, string>
        {
            [LoadColumn.VisitId] = $"V{number}",
            [LoadColumn.LocationCode] = room,
            [LoadColumn.VisitStart] = "2026-02-26T09:00",
            [LoadColumn.VisitEnd] = "2026-02-26T09:45",
            [LoadColumn.PersonId] = $"P{number}",
            [LoadColumn.FirstName] = "Ana",
            [LoadColumn.LastName] = $"Sender{Letters(number)}",
            [LoadColumn.Zip] = "62704",
            [LoadColumn.Ssn] = "PNTA",
            [LoadColumn.BirthDate] = "1988-04-12",
            [LoadColumn.LaborForceStatus] = "U",
            [LoadColumn.Hispanic] = "N",
            [LoadColumn.Race] = "WH",
            [LoadColumn.Gender] = "F",
            [LoadColumn.Services] = "LMI",
        };
        foreach (var (column, text) in cells)
        {
            values[column] = text;
        }

        return string.Join(',', LoadColumns.All.Select(column => values.GetValueOrDefault(column, "")));
    }

    public static string Write(Ssn ssn) => ItemDefinitions.Ssn.Write(ssn);

    // No digits stand in a name.
    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));
}
