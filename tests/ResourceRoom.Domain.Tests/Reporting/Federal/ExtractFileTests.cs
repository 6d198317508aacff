using System.Text;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

using static ResourceRoom.Domain.Tests.Support.ExtractBuilder;

namespace ResourceRoom.Domain.Tests.Reporting.Federal;

public sealed class ExtractFileTests
{
    private static readonly ExtractFacts NotAsked = Facts with
    {
        Key = "BBBBBBBB2222",
        Zip = null,
        BirthDate = null,
        EtaCode = null,
        Gender = Answer<Gender>.NotAsked,
        Disability = Answer<bool>.NotAsked,
        Hispanic = Answer<bool>.NotAsked,
        Race = Answer<Races>.NotAsked,
        StatusAtFirstVisit = Answer<LaborForceStatus>.NotAsked,
    };

    [Fact]
    public async Task Write_TwoPeople_IsPlainAsciiWithCrlfAfterEachLine()
    {
        var (bytes, rows) = await WriteAsync(Facts, NotAsked);

        Assert.Equal(2, rows);
        Assert.Equal(
            $"1,ABCDEFGH2345,IL,62704,17090,19880504,2,0,0,0,0,0,0,1,0,0,20260715,20260920,20260925,{Digits}\r\n"
            + $"2,BBBBBBBB2222,,,,,,,,,,,,,,,20260715,20260920,20260925,{Digits}\r\n",
            Encoding.Latin1.GetString(bytes));
    }

    [Fact]
    public async Task Write_Nobody_IsEmpty() => Assert.Empty((await WriteAsync()).Bytes);

    [Fact]
    public async Task Write_SameFacts_AreTheSameBytes() => Assert.Equal((await WriteAsync(Facts, NotAsked)).Bytes, (await WriteAsync(Facts with { }, NotAsked with { })).Bytes);

    [Fact]
    public async Task Write_KeysOutOfOrdinalOrder_Throws() => await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(NotAsked, Facts));

    [Fact]
    public async Task Write_OtherLayout_FollowsItsColumns()
    {
        var layout = InitialLayout.Version1 with { Columns = [.. InitialLayout.Version1.Columns.Reverse().Take(2)] };
        using var file = new MemoryStream();

        await ExtractFile.WriteAsync(file, layout, new[] { Facts }.ToAsyncEnumerable(), default);

        Assert.Equal($"{Digits},20260925\r\n", Encoding.ASCII.GetString(file.ToArray()));
    }

    [Theory]
    [InlineData("17,90")]
    [InlineData("17\"0")]
    [InlineData("17\r\n")]
    [InlineData("17é")]
    [InlineData("17\0")]
    public void Of_ValueThatWouldNeedQuotes_ThrowsWithoutIt(string code)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => ExtractLine.Of(InitialLayout.Version1, 1, Facts with { EtaCode = code }));

        Assert.DoesNotContain("17", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_WrittenFile_GivesItsLines()
    {
        var lines = await ExtractFile.ReadAsync(new MemoryStream((await WriteAsync(Facts, NotAsked)).Bytes)).ToListAsync();

        Assert.Equal([ExtractLine.Of(InitialLayout.Version1, 1, Facts), ExtractLine.Of(InitialLayout.Version1, 2, NotAsked)], lines);
    }

    [Fact]
    public void Header_Version1_NamesTwentyElements()
    {
        var names = ExtractLine.Header(InitialLayout.Version1).Split(',');

        Assert.Equal(20, names.Length);
        Assert.Equal(("Observation number", "Social Security Number"), (names[0], names[^1]));
    }

    private static async Task<(byte[] Bytes, int Rows)> WriteAsync(params ExtractFacts[] people)
    {
        using var file = new MemoryStream();
        var rows = await ExtractFile.WriteAsync(file, InitialLayout.Version1, people.ToAsyncEnumerable(), default);
        return (file.ToArray(), rows);
    }
}
