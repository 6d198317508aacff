using System.Diagnostics;
using System.Globalization;
using System.Text;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

/// <summary>
/// Files whose bytes were spoiled at random are read to their end. RESOURCEROOM_FUZZ_SECONDS=60 looks for so long, beginning anywhere.
/// </summary>
public sealed class SpoiledFileTests
{
    private const int Rounds = 3_000;
    private const int Seed = 20_260_316;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "\"\"", ",", "\n", "\r\n", "\r", ";", "=", "'", "\0", "\uFEFF", "\u202E", " ", "DELETE", "PNTA", "NONE", "9999-12-31T23:59", "0001-01-01T00:00+14:00",
            "2026-03-08T02:30", "1E+20", "-1", "999999999", "١٢٣", "é", "e\u0301", "😀", new string('a', 70_000),
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    [Fact]
    public async Task Read_SpoiledFile_ReadsToItsEndAndTellsOrTakesEachRow()
    {
        var file = Encoding.UTF8.GetBytes(string.Join('\n', [LoadBuilder.Header, .. Enumerable.Range(0, 8).Select(row => LoadBuilder.Row(("visit_id", $"V{row}"), ("note", "Asked, \"twice\"")))]));
        var seconds = Environment.GetEnvironmentVariable("RESOURCEROOM_FUZZ_SECONDS") is { Length: > 0 } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : 0;
        var (chance, began) = (new Random(seconds > 0 ? Environment.ProcessId : Seed), Stopwatch.GetTimestamp());
        for (var round = 0; seconds > 0 ? Stopwatch.GetElapsedTime(began).TotalSeconds < seconds : round < Rounds; round++)
        {
            var spoiled = Spoil(file, chance);
            try
            {
                await AssertReadAsync(spoiled);
            }
            catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{failure}\n{Convert.ToBase64String(spoiled)}");
            }
        }
    }

    private static async Task AssertReadAsync(byte[] file)
    {
        var reader = new LoadFileReader(new MemoryStream(file));
        var header = LoadHeader.Of(await reader.ReadAsync(default) ? reader.Row : null);
        if (header.Faults.Length > 0)
        {
            return;
        }

        var (rows, last) = (new LoadRowReader(header, LoadBuilder.Context), 1L);
        while (await reader.ReadAsync(default))
        {
            if (reader.Row.IsBlank)
            {
                continue;
            }

            var result = rows.Read(reader.Row);
            Assert.True(result.Line > last);
            Assert.Equal(result.Row is null, result.RowFault is not null || result.Faults.Length > 0);
            Assert.All(result.Faults, fault => Assert.InRange(fault.Found.Length, 0, FoundText.MaxLength + 1));
            last = result.Line;
        }
    }

    private static byte[] Spoil(byte[] file, Random chance)
    {
        var spoiled = file.ToList();
        for (var times = chance.Next(1, 12); times > 0 && spoiled.Count > 0; times--)
        {
            var place = chance.Next(spoiled.Count);
            switch (chance.Next(5))
            {
                case 0:
                    spoiled[place] = (byte)chance.Next(256);
                    break;
                case 1:
                    spoiled.RemoveRange(place, Math.Min(chance.Next(40), spoiled.Count - place));
                    break;
                case 2:
                    spoiled.InsertRange(place, spoiled.GetRange(place, Math.Min(chance.Next(200), spoiled.Count - place)));
                    break;
                default:
                    spoiled.InsertRange(place, Pieces[chance.Next(Pieces.Length)]);
                    break;
            }
        }

        return [.. spoiled];
    }
}
