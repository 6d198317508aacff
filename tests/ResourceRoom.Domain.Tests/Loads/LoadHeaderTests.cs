using System.Text;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Reading;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class LoadHeaderTests
{
    [Fact]
    public async Task Of_AllColumnsInAnyOrderAndCase_PlacesThem()
    {
        var names = LoadBuilder.Header.Split(',').Reverse().ToArray();

        var header = await OfAsync(string.Join(',', names.Select((name, place) => place % 2 == 0 ? $" {name.ToUpperInvariant()} " : $"\"{name}\"")));

        Assert.Empty(header.Faults);
        Assert.All(LoadColumns.All, column => Assert.Equal(Array.IndexOf(names, column.Name()), header.PlaceOf(column)));
    }

    [Fact]
    public async Task Of_OptionalColumnsLacking_IsNotRefused()
    {
        var header = await OfAsync(string.Join(',', LoadColumns.Required.Select(column => column.Name())));

        Assert.Empty(header.Faults);
        Assert.Null(header.PlaceOf(LoadColumn.Note));
    }

    [Fact]
    public async Task Of_SomebodysData_IsRefusedWithoutRepeatingIt()
    {
        var header = await OfAsync("V1,20-001,2026-03-10T09:05,P1,Ana,Ruiz,62704,912701234,1988-05-04,U,N,WH,F,RESUME");

        Assert.Equal(LoadColumns.Required.Select(column => new FileFault(LoadCode.MissingColumn, column)), header.Faults.ToArray());
        Assert.Equal(14, header.Faults.Length);
        Assert.Empty(header.Ignored);
    }

    [Fact]
    public async Task Of_OneNameOtherwise_IsLackingAndListed()
    {
        var header = await OfAsync(LoadBuilder.Header.Replace("visit_id", "VISIT_ID ", StringComparison.Ordinal).Replace("first_name", "First Name", StringComparison.Ordinal));

        Assert.Equal([new FileFault(LoadCode.MissingColumn, LoadColumn.FirstName)], header.Faults.ToArray());
        Assert.Equal(["First Name"], header.Ignored.ToArray());
        Assert.Equal(0, header.PlaceOf(LoadColumn.VisitId));
    }

    [Fact]
    public async Task Of_ColumnsTwice_NamesEachOnceInTheOrderOfTheFile()
    {
        var header = await OfAsync($"{LoadBuilder.Header},SSN,zip,ssn,Phone,phone,Fax");

        Assert.Equal([new FileFault(LoadCode.DuplicateColumn, LoadColumn.Ssn), new FileFault(LoadCode.DuplicateColumn, LoadColumn.Zip)], header.Faults.ToArray());
        Assert.Equal(["Phone", "Fax"], header.Ignored.ToArray());
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public async Task Of_ManyColumnsLacking_ListsNoOthersFromEightOn(int lacking, int ignored)
    {
        var header = await OfAsync(string.Join(',', LoadColumns.Required.Skip(lacking).Select(column => column.Name()).Append("Phone")));

        Assert.Equal((lacking, ignored), (header.Faults.Length, header.Ignored.Length));
    }

    [Fact]
    public async Task Of_UnknownNames_AreMaskedCutAndAtMostFifty()
    {
        var more = Enumerable.Range(0, 60).Select(number => $"More {number}");

        var header = await OfAsync($"{LoadBuilder.Header},912-70-1234,{new string('x', 61)},,reject_reasons,{string.Join(',', more)}");

        Assert.Empty(header.Faults);
        Assert.Equal(50, header.Ignored.Length);
        Assert.Equal(["•••-••-••••", new string('x', 60) + "…", "More 0"], header.Ignored.Take(3));
    }

    [Theory]
    [InlineData("visit_id,\"zip", LoadCode.BadQuoting)]
    [InlineData("visit_id,z\"ip", LoadCode.BadQuoting)]
    [InlineData("visit_id,\0zip", LoadCode.BadEncoding)]
    public async Task Of_BrokenHeader_HasThatFaultAlone(string line, LoadCode expected) => Assert.Equal([new FileFault(expected, null)], (await OfAsync(line)).Faults.ToArray());

    [Fact]
    public async Task Of_OtherEncodings_AreRefused()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(LoadBuilder.Header)).ToArray();

        Assert.Equal([new FileFault(LoadCode.BadEncoding, null)], (await OfAsync(utf16)).Faults.ToArray());
        Assert.Equal([new FileFault(LoadCode.BadEncoding, null)], (await OfAsync([.. "visit_id,"u8, 0xE9])).Faults.ToArray());
    }

    [Fact]
    public async Task Of_NoRowOrAnEndlessOne_LacksEverything()
    {
        Assert.Equal(14, LoadHeader.Of(null).Faults.Length);
        Assert.Equal(14, (await OfAsync("")).Faults.Length);
        Assert.Equal(14, (await OfAsync("\n")).Faults.Length);
        Assert.Equal(14, (await OfAsync(new string('x', LoadFileReader.MaxRowBytes + 1))).Faults.Length);
    }

    private static Task<LoadHeader> OfAsync(string line) => OfAsync(Encoding.UTF8.GetBytes(line));

    private static async Task<LoadHeader> OfAsync(byte[] line)
    {
        var reader = new LoadFileReader(new MemoryStream(line));
        return LoadHeader.Of(await reader.ReadAsync(default) ? reader.Row : null);
    }
}
