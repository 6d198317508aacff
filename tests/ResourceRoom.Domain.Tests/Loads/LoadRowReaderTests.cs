using System.Text;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

/// <summary>The table "Cells" of load-receipt-v1, and the cases of real senders.</summary>
public sealed class LoadRowReaderTests
{
    [Fact]
    public async Task Read_GoodRow_IsAVisit()
    {
        var result = await OneAsync(
            ("visit_end", "2026-03-10 10:20"), ("first_name", " José "), ("ssn", "325-02-1234"), ("race", "WH; BL;;wh"), ("services", "RESUME;LMI ;RESUME"),
            ("note", "Asked about\r\nbus passes. "), ("changed_at", "2026-03-11T08:00Z"));

        var visit = result.Row!.Visit!;
        Assert.Equal(("V1", "P1", "20-001"), (result.Row.VisitId, visit.PersonId, visit.Location));
        Assert.Equal((Utc(10, 14, 5), Utc(10, 15, 20), Utc(11, 8, 0)), (visit.Start, visit.End, visit.ChangedAt));
        Assert.Equal(("José", "Ruiz", LoadBuilder.Ssn), (visit.Items.FirstName.Value, visit.Items.LastName.Value, visit.Items.Ssn.Value.Digits));
        Assert.Equal((Races.White | Races.BlackOrAfricanAmerican, Gender.Female, false), (visit.Items.Race.Value, visit.Items.Gender.Value, visit.Items.Hispanic.Value));
        Assert.Equal(["LMI", "RESUME"], visit.Services.ToArray());
        Assert.Equal("Asked about\nbus passes.", visit.Note);
    }

    [Theory]
    [InlineData("first_name")]
    [InlineData("last_name")]
    [InlineData("zip")]
    [InlineData("ssn")]
    [InlineData("birth_date")]
    [InlineData("labor_force_status")]
    [InlineData("hispanic")]
    [InlineData("race")]
    [InlineData("gender")]
    public async Task Read_ItemDeclined_IsADeclineInAnyCaseAndInNoOtherWord(string column)
    {
        Assert.NotNull((await OneAsync((column, "pnta"))).Row);
        Assert.Equal([$"{column} BAD_VALUE Prefer not to answer"], (await OneAsync((column, "Prefer not to answer"))).InWords());
        Assert.Equal([$"{column} EMPTY "], (await OneAsync((column, "  "))).InWords());
    }

    [Theory]
    [InlineData("visit_id", "visit_id EMPTY ", "")]
    [InlineData("visit_id", "visit_id BAD_VALUE a\u0007", "a\u0007")]
    [InlineData("visit_id", "visit_id BAD_VALUE •••-••-••••-••••", "325-02-1234-0310")]
    [InlineData("visit_id", "visit_id BAD_VALUE x•••.••.••••", "x325.02.1234")]
    [InlineData("visit_id", "visit_id BAD_VALUE •••-••••••", "325-021234")]
    [InlineData("person_id", "person_id BAD_VALUE •••••••••", "325021234")]
    [InlineData("location_code", "location_code UNKNOWN_LOCATION 20-1", "20-1")]
    [InlineData("location_code", "location_code UNKNOWN_LOCATION 20-001x", "20-001x")]
    [InlineData("location_code", "location_code OUTSIDE_LWIA 07-001", "07-001")]
    [InlineData("visit_start", "visit_start BAD_VALUE 3/10/2026 9:05", "3/10/2026 9:05")]
    [InlineData("visit_start", "visit_start FUTURE 2026-03-16T09:06", "2026-03-16T09:06")]
    [InlineData("visit_end", "visit_end BAD_VALUE 2026-03-10T09:05", "2026-03-10T09:05")]
    [InlineData("visit_end", "visit_end BAD_VALUE 2026-03-11T09:06", "2026-03-11T09:06")]
    [InlineData("changed_at", "changed_at FUTURE 2026-03-16T14:06Z", "2026-03-16T14:06Z")]
    [InlineData("first_name", "first_name BAD_VALUE WALK-IN", "WALK-IN")]
    [InlineData("last_name", "last_name BAD_VALUE n/a", "n/a")]
    [InlineData("last_name", "last_name BAD_VALUE Ruiz 2", "Ruiz 2")]
    [InlineData("zip", "zip BAD_VALUE 62704.0", "62704.0")]
    [InlineData("zip", "zip BAD_VALUE 2704", "2704")]
    [InlineData("ssn", "ssn BAD_VALUE •••••••••.•", "325021234.0")]
    [InlineData("ssn", "ssn BAD_VALUE •••-••-1234", "912-70-1234")]
    [InlineData("ssn", "ssn BAD_VALUE •••-••-1111", "111-11-1111")]
    [InlineData("ssn", "ssn BAD_VALUE •••-••-6789", "123-45-6789")]
    [InlineData("ssn", "ssn BAD_VALUE •••••5678", "012345678")]
    [InlineData("ssn", "ssn BAD_VALUE •••••3210", "876543210")]
    [InlineData("ssn", "ssn BAD_VALUE •••-••-1120", "078-05-1120")]
    [InlineData("ssn", "ssn BAD_VALUE XXX-XX-••••", "XXX-XX-1234")]
    [InlineData("birth_date", "birth_date BAD_VALUE •/•/••••", "5/4/1988")]
    [InlineData("birth_date", "birth_date FUTURE ••••-••-••", "2026-03-11")]
    [InlineData("birth_date", "birth_date BAD_VALUE ••••-••-••", "1905-03-10")]
    [InlineData("labor_force_status", "labor_force_status BAD_VALUE X", "X")]
    [InlineData("hispanic", "hispanic BAD_VALUE Yes", "Yes")]
    [InlineData("race", "race BAD_VALUE WH;XX", "WH;XX")]
    [InlineData("race", "race BAD_VALUE WH;PNTA", "WH;PNTA")]
    [InlineData("race", "race BAD_VALUE ;", ";")]
    [InlineData("gender", "gender BAD_VALUE Female", "Female")]
    [InlineData("services", "services BAD_VALUE ; ;", "; ;")]
    [InlineData("services", "services UNKNOWN_SERVICE RESUME;SWIM", "RESUME;SWIM")]
    [InlineData("services", "services EMPTY ", "")]
    [InlineData("note", "note BAD_VALUE his number is •••-••-••••", "his number is 325-02-1234")]
    [InlineData("action", "action BAD_VALUE REMOVE", "REMOVE")]
    public async Task Read_FaultyCell_HasOneCodeAndShowsNoSecret(string column, string expected, string cell) =>
        Assert.Equal([expected], (await OneAsync((column, cell))).InWords());

    [Theory]
    [InlineData("visit_start", "2026-03-16T09:05")]
    [InlineData("visit_end", "2026-03-10T09:06")]
    [InlineData("visit_end", "2026-03-11T09:05")]
    [InlineData("first_name", "Test-Jones")]
    [InlineData("first_name", "Walkin Ray")]
    [InlineData("last_name", "Null")]
    [InlineData("last_name", "None")]
    [InlineData("last_name", "Doe")]
    [InlineData("zip", "62704-1234")]
    [InlineData("birth_date", "2026-03-10")]
    [InlineData("birth_date", "1905-03-11")]
    [InlineData("labor_force_status", "e")]
    [InlineData("gender", "x")]
    [InlineData("person_id", "325021235")]
    [InlineData("person_id", "1325021234")]
    [InlineData("visit_id", "325/02/1234x5")]
    public async Task Read_Cell_IsGood(string column, string cell) => Assert.Empty((await OneAsync((column, cell))).InWords());

    [Theory]
    [InlineData("visit_id", 64, "visit_id TOO_LONG")]
    [InlineData("person_id", 64, "person_id TOO_LONG")]
    [InlineData("first_name", 60, "first_name TOO_LONG")]
    [InlineData("last_name", 60, "last_name TOO_LONG")]
    [InlineData("note", 500, "note TOO_LONG")]
    public async Task Read_LongCell_IsRefusedAboveItsLimit(string column, int length, string expected)
    {
        Assert.Empty((await OneAsync((column, new string('x', length)))).InWords());
        Assert.Equal([$"{expected} {new string('x', 60)}…"], (await OneAsync((column, new string('x', length + 1)))).InWords());
    }

    [Theory]
    [InlineData("2026-03-04T23:59", "LOCATION_CLOSED")]
    [InlineData("2026-03-05T00:00", "")]
    [InlineData("2026-03-11T23:59", "")]
    [InlineData("2026-03-12T00:00", "LOCATION_CLOSED")]
    [InlineData("2026-03-12T04:59Z", "")]
    public async Task Read_RoomOnTheDay_IsOpenFromItsFirstToItsClosingDay(string start, string code)
    {
        var faults = (await OneAsync(("location_code", "20-002"), ("visit_start", start))).InWords();

        Assert.Equal(code.Length > 0 ? [$"location_code {code} 20-002"] : [], faults);
    }

    [Fact]
    public async Task Read_FaultyStart_AsksNothingThatHangsOnIt()
    {
        var result = await OneAsync(("location_code", "20-002"), ("visit_start", "?"), ("visit_end", "2026-03-01T09:00"), ("birth_date", "2026-03-15"));

        Assert.Equal(["visit_start BAD_VALUE ?"], result.InWords());
        Assert.Equal(["visit_start BAD_VALUE ?", "birth_date FUTURE ••••-••-••"], (await OneAsync(("visit_start", "?"), ("birth_date", "2026-03-17"))).InWords());
    }

    [Theory]
    [InlineData("NONE")]
    [InlineData("none")]
    public async Task Read_NoFirstName_CountsAsGivenWithoutAValue(string none)
    {
        var visit = (await OneAsync(("first_name", none), ("last_name", "Suharto"))).Row!.Visit!;

        Assert.Equal(Answer<string>.Given(PersonName.NoFirstName), visit.Items.FirstName);
        Assert.Equal(["last_name BAD_VALUE none"], (await OneAsync(("first_name", none), ("last_name", "none"))).InWords());
    }

    [Fact]
    public async Task Read_Delete_ReadsOnlyIdAndAction()
    {
        var bare = await OneOfAsync($"V9{new string(',', 16)},delete");
        var noted = await OneOfAsync($"V9{new string(',', 15)}\"Entered twice\",,DELETE");
        var secret = await OneOfAsync($"V9,?,?{new string(',', 13)}325-02-1234,,DELETE");

        Assert.Equal(("V9", null, null), (bare.Row!.VisitId, bare.Row.Visit, bare.Row.DeletedBecause));
        Assert.Equal("Entered twice", noted.Row!.DeletedBecause);
        Assert.Null(secret.Row!.DeletedBecause);
        Assert.Equal(["visit_id EMPTY "], (await OneOfAsync($"{new string(',', 17)}DELETE")).InWords());
    }

    [Fact]
    public async Task Read_ManyFaults_AreOneEachInTheOrderOfTheLayout()
    {
        var result = await OneAsync(("action", "?"), ("gender", ""), ("visit_id", ""), ("services", "SWIM"), ("zip", "x"));

        Assert.Equal(["visit_id EMPTY ", "zip BAD_VALUE x", "gender EMPTY ", "services UNKNOWN_SERVICE SWIM", "action BAD_VALUE ?"], result.InWords());
    }

    [Fact]
    public async Task Read_IdThatIsAnSsn_IsMaskedInEveryRejectOfTheRow()
    {
        var result = await OneAsync(("visit_id", "325-02-1234-0310"), ("zip", "x"));

        Assert.Equal("•••-••-••••-••••", result.ShownVisitId);
        Assert.Null(result.VisitId);
    }

    [Theory]
    [InlineData(64, "zip BAD_VALUE x")]
    [InlineData(9, "zip BAD_VALUE x")]
    public async Task Read_GoodId_IsNamedWholeInRejects(int digits, string fault)
    {
        var id = string.Concat(Enumerable.Repeat("1002003004", 7))[..digits];

        var result = await OneAsync(("visit_id", id), ("zip", "x"));

        Assert.Equal([fault], result.InWords());
        Assert.Equal(id, result.ShownVisitId);
        Assert.Equal(FoundText.Of(id), result.AsDuplicate(wasDeleted: false).Faults[0].Found);
    }

    [Fact]
    public async Task Read_RowsThatAreNone_HaveOneFaultAndTheOthersAreRead()
    {
        var results = await LoadBuilder.ReadAsync(
            LoadBuilder.Row(), "V2,x", ",,,", $"V3\"{LoadBuilder.Row()}", new string(',', 17), LoadBuilder.Row(("visit_id", "V4")), "V5,\"");

        Assert.Equal([(2L, ""), (3L, "BAD_ROW"), (5L, "BAD_QUOTING"), (7L, ""), (8L, "BAD_QUOTING")], results.Select(row => (row.Line, string.Concat(row.InWords()))));
    }

    [Fact]
    public async Task Read_OneCellInAnotherEncoding_RefusesThatRowAlone()
    {
        var file = Encoding.Latin1.GetBytes($"{LoadBuilder.Header}\n{LoadBuilder.Row(("first_name", "José"))}\n{LoadBuilder.Row(("visit_id", "V2"))}");

        var results = await LoadBuilder.ReadBytesAsync(file);

        Assert.Equal([["first_name BAD_ENCODING "], []], results.Select(row => row.InWords()));
    }

    [Fact]
    public async Task Read_TwoExportsInOneFile_RefusesTheSecondHeader()
    {
        var columns = LoadBuilder.Header.Split(',')[..17];
        var header = string.Join(',', columns);
        var row = LoadBuilder.Row()[..^1];
        var second = LoadBuilder.Row(("visit_id", "V2"))[..^1];

        var results = await LoadBuilder.ReadFileAsync($"\uFEFF{header}\n{row}\n\uFEFF{header}\n{second}\n");

        Assert.Equal([0, 14, 0], results.Select(result => result.Faults.Length));
        Assert.Equal(
            [(LoadCode.BadValue, 12), (LoadCode.UnknownLocation, 1), (LoadCode.UnknownService, 1)],
            results[1].Faults.CountBy(fault => fault.Code).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public async Task Read_DropDownDefaults_EachEmptyCellIsAReject()
    {
        var results = await LoadBuilder.ReadAsync($",20-001{new string(',', 13)}RESUME,,,");

        Assert.Equal(12, Assert.Single(results).Faults.Count(fault => fault.Code == LoadCode.Empty));
        Assert.Equal(12, results[0].Faults.Length);
    }

    [Theory]
    [InlineData("zip", "62704.0", LoadHint.DecimalAdded)]
    [InlineData("ssn", "325021234.0", LoadHint.DecimalAdded)]
    [InlineData("ssn", "12345678", LoadHint.ZeroLost)]
    [InlineData("zip", "2704", LoadHint.ZeroLost)]
    [InlineData("ssn", "*****1234", LoadHint.DigitsLacking)]
    [InlineData("ssn", "999-99-9999", LoadHint.BeginsWithNine)]
    [InlineData("ssn", "987654321", LoadHint.BeginsWithNine)]
    [InlineData("ssn", "000-12-3456", LoadHint.NeverIssued)]
    [InlineData("visit_end", "2026-03-11T11:05", LoadHint.OverOneDay)]
    [InlineData("gender", "prefer-NOT to answer!", LoadHint.DeclinedInWords)]
    public async Task Read_FaultyCell_SaysWhatItMayCome(string column, string cell, LoadHint expected) =>
        Assert.Equal(expected, Assert.Single((await OneAsync((column, cell))).Faults).Hint);

    [Fact]
    public async Task AsDuplicate_OfAShortenedId_SaysSo()
    {
        var shortened = (await OneAsync(("visit_id", "1.23457E+15"))).AsDuplicate(wasDeleted: false);
        var again = (await OneAsync(("zip", "x"))).AsDuplicate(wasDeleted: true);

        Assert.Equal((null, LoadHint.PowerOfTen), (shortened.Row, Assert.Single(shortened.Faults).Hint));
        Assert.Equal(["visit_id DUPLICATE_IN_FILE V1", "zip BAD_VALUE x"], again.InWords());
        Assert.Equal(LoadHint.DeletedBefore, again.Faults[0].Hint);
    }

    private static DateTime Utc(int day, int hour, int minute) => new(2026, 3, day, hour, minute, 0, DateTimeKind.Utc);

    private static Task<LoadRowResult> OneAsync(params (string Column, string Cell)[] cells) => OneOfAsync(LoadBuilder.Row(cells));

    private static async Task<LoadRowResult> OneOfAsync(string row) => Assert.Single(await LoadBuilder.ReadAsync(row));
}
