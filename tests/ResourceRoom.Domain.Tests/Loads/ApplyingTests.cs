using ResourceRoom.Domain.Loads.Applying;
using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Loads;

public sealed class ApplyingTests
{
    private static readonly SentVisit Last = new()
    {
        Location = "20-001",
        Start = At(9, 0),
        End = null,
        Status = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed),
        Services = ["LMI", "RESUME"],
        Note = null,
    };

    [Fact]
    public void Of_SenderAddsANote_KeepsTheStartThatStaffCorrected()
    {
        var change = ChangeRule.Of(Last, Last with { Start = At(9, 30) }, Last with { Note = "Bus pass" });

        Assert.Equal((Last with { Start = At(9, 30), Note = "Bus pass" }, true), (change.Visit, change.IsCorrectionKept));
    }

    [Fact]
    public void Of_SenderChangesWhatStaffCorrected_TakesTheSenders()
    {
        var change = ChangeRule.Of(Last, Last with { Start = At(9, 30) }, Last with { Start = At(9, 15) });

        Assert.Equal((Last with { Start = At(9, 15) }, false), (change.Visit, change.IsCorrectionKept));
    }

    [Fact]
    public void Of_NothingCorrected_IsTheRow()
    {
        var sent = new SentVisit
        {
            Location = "20-002",
            Start = At(10, 0),
            End = At(11, 0),
            Status = Answer<LaborForceStatus>.Declined,
            Services = ["LMI"],
            Note = "x",
        };

        Assert.Equal(new ChangedVisit(sent, IsCorrectionKept: false), ChangeRule.Of(Last, Last, sent));
        Assert.True(ChangeRule.IsOtherRoom(Last, sent));
        Assert.False(ChangeRule.IsOtherRoom(Last, Last));
    }

    [Theory]
    [InlineData(12, 9, 11, 9, 0)]
    [InlineData(10, 30, 11, 10, 30)]
    [InlineData(11, 0, 11, 9, 0)]
    public void Of_KeptStartAndNewEnd_AreBothTheRowsUnlessTheyFit(int startHour, int startMinute, int endHour, int expectedHour, int expectedMinute)
    {
        var change = ChangeRule.Of(Last, Last with { Start = At(startHour, startMinute) }, Last with { End = At(endHour, 0) });

        Assert.Equal((At(expectedHour, expectedMinute), At(endHour, 0)), (change.Visit.Start, change.Visit.End));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(9, null, false)]
    [InlineData(null, 9, false)]
    [InlineData(9, 9, false)]
    [InlineData(8, 9, true)]
    [InlineData(10, 9, false)]
    public void IsOlder_ChangedAt_NeedsBoth(int? sent, int? latest, bool expected) =>
        Assert.Equal(expected, ChangeRule.IsOlder(sent is { } one ? At(one, 0) : null, latest is { } other ? At(other, 0) : null));

    [Fact]
    public void IsOtherPerson_AnyOfWhatTellsPeopleApart_IsAskedAnew()
    {
        var last = new SentPerson
        {
            PersonId = "P1",
            FirstName = Answer<string>.Given("Ana"),
            LastName = Answer<string>.Given("Ruiz"),
            BirthDate = Answer<DateOnly>.Given(Days.On("1988-05-04")),
            Ssn = Answer<Ssn>.Declined,
        };

        Assert.False(ChangeRule.IsOtherPerson(last, last with { }));
        Assert.All(
            new[]
            {
                last with { PersonId = "P2" }, last with { FirstName = Answer<string>.Given("Anna") }, last with { FirstName = Answer<string>.Given(PersonName.NoFirstName) },
                last with { LastName = Answer<string>.Declined }, last with { BirthDate = Answer<DateOnly>.Declined },
                last with { Ssn = Answer<Ssn>.Given(Ssn.TryParse(LoadBuilder.Ssn, out var ssn, out _) ? ssn : default) },
            },
            other => Assert.True(ChangeRule.IsOtherPerson(last, other)));
    }

    [Theory]
    [InlineData("1111", true, false, SystemStanding.MayLoad)]
    [InlineData("1111", false, false, SystemStanding.NotApproved)]
    [InlineData("1111", true, true, SystemStanding.Paused)]
    [InlineData("1111", false, true, SystemStanding.NotApproved)]
    [InlineData("1110", true, true, SystemStanding.MayNotBeUsed)]
    [InlineData("0111", true, false, SystemStanding.MayNotBeUsed)]
    [InlineData("11-1", true, false, SystemStanding.NotApproved)]
    [InlineData("1-0-", false, false, SystemStanding.MayNotBeUsed)]
    [InlineData("----", false, false, SystemStanding.NotApproved)]
    public void Standing_Checklist_FirstReasonHolds(string answers, bool isApproved, bool isPaused, SystemStanding expected)
    {
        var checklist = StandingRule.Points.Zip(answers).Where(pair => pair.Second != '-').ToDictionary(pair => pair.First, pair => pair.Second == '1');

        Assert.Equal(expected, StandingRule.Of(checklist, isApproved, isPaused));
        Assert.Equal(answers == "1111", StandingRule.IsComplete(checklist));
    }

    [Theory]
    [InlineData("S20", true)]
    [InlineData("A-", true)]
    [InlineData("ABCDEFGHIJ0123456789", true)]
    [InlineData("ABCDEFGHIJ01234567890", false)]
    [InlineData("A", false)]
    [InlineData("s20", false)]
    [InlineData("S 20", false)]
    [InlineData("S20\n", false)]
    [InlineData(null, false)]
    public void IsOne_SystemCode_IsShortAndPlain(string? code, bool expected) => Assert.Equal(expected, SystemCode.IsOne(code));

    [Theory]
    [InlineData(49, 49, false)]
    [InlineData(50, 45, true)]
    [InlineData(50, 44, false)]
    [InlineData(1_000, 899, false)]
    [InlineData(1_000, 900, true)]
    public async Task LooksLikeDefault_DeclinedItem_FromNineInTenOfFifty(int rows, int declined, bool expected)
    {
        var tally = await TallyAsync(Enumerable.Range(0, rows).Select(row => LoadBuilder.Row(
            ("visit_id", $"V{row}"), ("visit_start", $"2026-03-10T09:{row % 60:D2}"), ("zip", $"{62_000 + row}"), ("birth_date", $"19{row % 90 + 10}-01-01"), ("race", row < declined ? "PNTA" : "WH"))));

        Assert.Equal(expected ? [LoadColumn.Race] : [], DefaultWatch.LooksLikeDefault(tally));
    }

    [Fact]
    public async Task LooksLikeDefault_SingleValues_AreThoseOfZipBirthDateAndTimeOfDay()
    {
        var same = await TallyAsync(Enumerable.Range(0, 25).Select(row => LoadBuilder.Row(("visit_id", $"V{row}"), ("visit_start", $"2026-03-0{row % 9 + 1}T09:00"))));
        same.Add(await TallyAsync(Enumerable.Range(0, 25).Select(row => LoadBuilder.Row(("visit_id", $"W{row}"), ("visit_start", "2026-03-10T09:00"), ("first_name", "NONE")))));

        Assert.Equal(50, same.Rows);
        Assert.Equal([LoadColumn.VisitStart, LoadColumn.Zip, LoadColumn.BirthDate], DefaultWatch.LooksLikeDefault(same));
    }

    private static async Task<RowTally> TallyAsync(IEnumerable<string> rows)
    {
        var tally = new RowTally();
        foreach (var visit in (await LoadBuilder.ReadAsync([.. rows])).Select(row => row.Row!.Visit!))
        {
            tally.Add(visit, TimeOnly.FromDateTime(OfficeTimes.WallClock(visit.Start)));
        }

        return tally;
    }

    private static DateTime At(int hour, int minute) => new(2026, 3, 10, hour, minute, 0, DateTimeKind.Utc);
}
