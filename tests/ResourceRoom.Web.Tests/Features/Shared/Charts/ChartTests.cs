using System.Text.Json;

using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Tests.Features.Shared.Charts;

[Trait("Category", "OneEngine")]
public sealed class ChartTests
{
    [Fact]
    public void ToJson_HiddenNumber_HasNoValue()
    {
        var chart = Of(new ChartSeries("People", [ChartValue.Of(61), ChartValue.Hidden, ChartValue.Of(0), ChartValue.Of(null)]));

        Assert.Equal(
            """{"kind":"Bars","labels":["Male","Female","Did not self-identify","Not asked"],"labelTitle":"Gender","valueTitle":"People","series":[{"name":"People","values":[61,null,0,null],"hidden":[1]}]}""",
            chart.ToJson());
    }

    [Fact]
    public void ToJson_SeriesOfAnotherLength_Throws() => Assert.Throws<InvalidOperationException>(() => Of(Series("People", 1, 2, 3)).ToJson());

    [Fact]
    public void ToJson_Decimals_ArePlain()
    {
        using var json = JsonDocument.Parse(Of(Series("Average", 12.5m, 1_000_000, 0.1m, 3)).ToJson());

        Assert.Equal([12.5m, 1_000_000, 0.1m, 3], json.RootElement.GetProperty("series")[0].GetProperty("values").EnumerateArray().Select(value => value.GetDecimal()));
    }

    [Fact]
    public void Sense_OneSeries_NamesTheFirstHighest() => Assert.Equal(
        "People by gender; highest 1,234.5 (Female)", Of(Series("People", 1, 1234.5m, 1234.5m, 0)).Sense);

    [Fact]
    public void Sense_Series_NamesEach() => Assert.Equal(
        "People by gender; New: highest 4 (Not asked); Returning: highest 0 (Male)", Of(Series("New", 1, 2, 3, 4), Series("Returning", 0, 0, 0, 0)).Sense);

    [Fact]
    public void Sense_HiddenNumbers_SaysHowMany()
    {
        var some = Of(new ChartSeries("People", [ChartValue.Of(61), ChartValue.Hidden, ChartValue.Hidden, ChartValue.Of(null)]));
        var all = Of(new ChartSeries("People", [ChartValue.Hidden, ChartValue.Hidden, ChartValue.Hidden, ChartValue.Hidden]));

        Assert.Equal("People by gender; highest shown 61 (Male), 2 hidden", some.Sense);
        Assert.Equal("People by gender; no number shown, 4 hidden", all.Sense);
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(20, null)]
    [InlineData(21, "Shows the first 20 of 21 rooms; the table has all.")]
    [InlineData(1500, "Shows the first 20 of 1,500 rooms; the table has all.")]
    public void NoteOnFirst_MoreThanCanBeShown_SaysSo(int total, string? expected) => Assert.Equal(expected, Chart.NoteOnFirst(total, "rooms"));

    private static ChartSeries Series(string name, params decimal[] numbers) => new(name, [.. numbers.Select(number => ChartValue.Of(number))]);

    private static Chart Of(params ChartSeries[] series) => new()
    {
        Kind = ChartKind.Bars,
        Title = "People by gender",
        TableId = "people",
        Labels = ["Male", "Female", "Did not self-identify", "Not asked"],
        LabelTitle = "Gender",
        ValueTitle = "People",
        Series = series,
    };
}
