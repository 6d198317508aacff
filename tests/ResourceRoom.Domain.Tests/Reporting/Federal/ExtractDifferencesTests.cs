using ResourceRoom.Domain.Reporting.Federal.Differences;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

using static ResourceRoom.Domain.Tests.Support.ExtractBuilder;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractDifferencesTests
{
    [Fact]
    public async Task Compare_OnePersonAddedInFront_IsOneDifference()
    {
        var before = Enumerable.Range(0, 20).Select(number => Other(number, ("OBS", $"{number + 1}"))).ToList();
        var after = Enumerable.Range(0, 20).Select(number => Other(number, ("OBS", $"{number + 2}"))).Prepend(Line()).ToList();

        Assert.Equal(["Added ABCDEFGH2345"], await CompareAsync(before, after));
        Assert.Equal(["LeftOut ABCDEFGH2345"], await CompareAsync(after, before));
    }

    [Fact]
    public async Task Compare_SameRows_IsNoDifference() => Assert.Empty(await CompareAsync([Line(), Other(1)], [Line(), Other(1)]));

    [Fact]
    public async Task Compare_ChangedCells_NamesTheElementsInFileOrder() => Assert.Equal(
        ["Changed BBBBBBBBBBBB 101 103 2700"],
        await CompareAsync([Line(), Other(1)], [Line(), Other(1, ("2700", Digits), ("103", "53703"), ("101", "WI"))]));

    [Fact]
    public async Task Compare_EmptyRuns_TellsEverybody()
    {
        Assert.Equal(["Added BBBBBBBBBBBA", "Added BBBBBBBBBBBB"], await CompareAsync([], [Other(0), Other(1)]));
        Assert.Equal(["LeftOut BBBBBBBBBBBA", "LeftOut BBBBBBBBBBBB"], await CompareAsync([Other(0), Other(1)], []));
        Assert.Empty(await CompareAsync([], []));
    }

    [Fact]
    public async Task Compare_KeyTwice_TellsTheOneTooMany() =>
        Assert.Equal(["LeftOut BBBBBBBBBBBA"], await CompareAsync([Other(0), Other(0), Other(1)], [Other(0), Other(1)]));

    [Fact]
    public async Task Compare_OtherLayout_ComparesWhatBothHave()
    {
        var fewer = InitialLayout.Version1 with { Columns = [.. InitialLayout.Version1.Columns.Where(column => column.Element != ExtractElement.State).Reverse()] };
        var changed = ExtractLine.Of(fewer, 1, Facts with { Zip = "53703" });

        var differences = ExtractDifferences.CompareAsync(new ExtractRun(InitialLayout.Version1, Rows(Line())), new ExtractRun(fewer, Rows(changed)));

        Assert.Equal([ExtractElement.Zip], (await differences.SingleAsync()).Elements);
    }

    [Fact]
    public async Task Compare_UnsortedFile_Throws()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => CompareAsync([Other(1), Other(0)], []));
        await Assert.ThrowsAsync<InvalidDataException>(() => CompareAsync([], [Other(1), Line()]));
    }

    private static async Task<List<string>> CompareAsync(IReadOnlyList<string> before, IReadOnlyList<string> after) => await ExtractDifferences
        .CompareAsync(new ExtractRun(InitialLayout.Version1, before.ToAsyncEnumerable()), new ExtractRun(InitialLayout.Version1, after.ToAsyncEnumerable()))
        .Select(difference => string.Join(' ', [difference.Kind.ToString(), difference.Key, .. difference.Elements.Select(element => element.Name())]))
        .ToListAsync();

    private static IAsyncEnumerable<string> Rows(params string[] lines) => lines.ToAsyncEnumerable();
}
