using System.Globalization;
using System.Text;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>Writes files as a tracking system sends them: visits of the last months, all items answered.</summary>
internal static class LoadFile
{
    private const int Areas = 665;
    private const int Groups = 99;
    private const int Serials = 9999;
    private const int Stride = 7919;
    private const int Days = 300;
    private const int Seed = 12;

    /// <param name="path">The file to write.</param>
    /// <param name="options">How many rows and people.</param>
    /// <param name="rooms">Codes of the rooms.</param>
    /// <param name="extra">Text of a column that no layout knows, so that the bytes differ from another file's; null for none.</param>
    public static void Write(string path, LoadsOptions options, IReadOnlyList<string> rooms, string? extra)
    {
        var chance = new Random(Seed);
        var names = new InventedNames(chance);
        var people = Enumerable.Range(0, options.People).Select(_ => names.Next()).ToList();
        var first = TimeProvider.System.GetUtcNow().UtcDateTime.Date.AddDays(-Days - 1);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.WriteLine(string.Join(',', LoadColumns.All.Select(column => column.Name())) + (extra is null ? "" : ",exported"));
        for (var row = 0; row < options.Rows; row++)
        {
            var person = row % options.People;
            var start = first.AddDays((long)row * Days / options.Rows).AddHours(14 + (row % 7)).AddMinutes(row % 60);
            var (given, last) = people[person];
            file.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"V{row},{rooms[person % rooms.Count]},{start:yyyy-MM-ddTHH:mm}Z,{start.AddMinutes(40):yyyy-MM-ddTHH:mm}Z,P{person},{given},{last},{60000 + (person % 3000)},{SsnOf(person)},{new DateOnly(2000, 1, 1).AddDays(-(int)((long)person * Stride % 18_000)):yyyy-MM-dd},{"EUNO"[person % 4]},{(person % 5 == 0 ? 'Y' : 'N')},{(person % 3 == 0 ? "WH;BL" : "WH")},{(person % 2 == 0 ? 'F' : 'M')},{(row % 3 == 0 ? "LMI;UI" : "LMI")},,,{(extra is null ? "" : "," + extra)}"));
        }
    }

    // Serials go down here: those of the people on file go up.
    private static string SsnOf(int person)
    {
        var place = (long)(Areas * Groups * (long)Serials) - 1 - ((long)person * Stride % (Areas * Groups * (long)Serials));
        return string.Create(CultureInfo.InvariantCulture, $"{1 + (place / Serials / Groups):000}{1 + (place / Serials % Groups):00}{1 + (place % Serials):0000}");
    }
}
