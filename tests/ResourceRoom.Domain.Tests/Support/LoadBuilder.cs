using System.Globalization;
using System.Text;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;

namespace ResourceRoom.Domain.Tests.Support;

/// <summary>A load of LWIA 20, received on 03/16/2026 at 9:05 office time, with good rows unless a cell is said.</summary>
internal static class LoadBuilder
{
    public const string Header =
        "visit_id,location_code,visit_start,visit_end,person_id,first_name,last_name,zip,ssn,birth_date,labor_force_status,hispanic,race,gender,services,note,changed_at,action";

    public static readonly string Ssn = SsnGenerator.Join(325, 2, 1234);

    public static LoadContext Context { get; } = new()
    {
        Lwia = 20,
        ReceivedAt = new DateTime(2026, 3, 16, 14, 5, 0, DateTimeKind.Utc),
        RoomOf = code => code switch
        {
            "20-001" => new LoadRoom(20, Days.On("2025-01-01"), null),
            "20-002" => new LoadRoom(20, Days.On("2026-03-05"), Days.On("2026-03-12")),
            "07-001" => new LoadRoom(7, Days.On("2025-01-01"), null),
            _ => null,
        },
        IsService = code => code is "RESUME" or "JOBSEARCH" or "LMI",
        InstantOf = OfficeTimes.InstantOf,
        DayOf = OfficeTimes.DayOf,
    };

    /// <summary>The cells of a good row, some of them replaced.</summary>
    public static string Row(params (string Column, string Cell)[] cells)
    {
        string[] row =
        [
            "V1", "20-001", "2026-03-10T09:05", "", "P1", "Ana", "Ruiz", "62704", Ssn, "1988-05-04", "U", "N", "WH", "F", "RESUME", "", "", "",
        ];
        var columns = Header.Split(',');
        foreach (var (column, cell) in cells)
        {
            row[Array.IndexOf(columns, column)] = $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }

        return string.Join(',', row);
    }

    public static Task<List<LoadRowResult>> ReadAsync(params string[] rows) => ReadFileAsync($"{Header}\n{string.Join('\n', rows)}");

    public static Task<List<LoadRowResult>> ReadFileAsync(string file) => ReadBytesAsync(Encoding.UTF8.GetBytes(file));

    public static async Task<List<LoadRowResult>> ReadBytesAsync(byte[] file)
    {
        var reader = new LoadFileReader(new MemoryStream(file));
        var header = LoadHeader.Of(await reader.ReadAsync(default) ? reader.Row : null);
        Assert.Empty(header.Faults);
        var rows = new LoadRowReader(header, Context);
        List<LoadRowResult> results = [];
        while (await reader.ReadAsync(default))
        {
            if (!reader.Row.IsBlank)
            {
                results.Add(rows.Read(reader.Row));
            }
        }

        return results;
    }

    /// <summary>Such as "zip BAD_VALUE 62704.0".</summary>
    public static IEnumerable<string> InWords(this LoadRowResult result) => result.RowFault is { } row
        ? [row.Name()]
        : result.Faults.Select(fault => string.Create(CultureInfo.InvariantCulture, $"{fault.Column.Name()} {fault.Code.Name()} {fault.Found}"));
}
