using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;
using static ResourceRoom.Domain.Tests.Support.FollowUpBuilder;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class DeclineRuleTests
{
    private const string Exit = "2026-01-15";

    [Theory]
    [InlineData("2026-01-14", "", "OUTSIDE_TWELVE_MONTHS NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2026-01-15", "", "TOO_EARLY NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2026-07-14", "a 02-01, a 06-01", "TOO_EARLY")]
    [InlineData("2026-07-15", "a 02-01, a 06-01", "")]
    [InlineData("2026-07-15", "a 01-15, a 06-01", "NO_ATTEMPT_FIRST_QUARTER")]
    [InlineData("2026-07-15", "a 01-16, a 06-01", "")]
    [InlineData("2026-07-15", "a 04-15, a 06-01", "")]
    [InlineData("2026-07-15", "a 04-16, a 06-01", "NO_ATTEMPT_FIRST_QUARTER")]
    [InlineData("2026-07-15", "a 02-01, a 04-15", "NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2026-07-15", "a 02-01, a 04-16", "")]
    [InlineData("2026-07-15", "a 02-01, a 07-15", "")]
    [InlineData("2026-08-01", "a 02-01, a 07-16", "NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2026-07-14", "a 02-01, a 07-15", "TOO_EARLY NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2026-07-15", "c 02-01, o 06-01", "")]
    [InlineData("2026-07-15", "s 02-01, s 06-01", "NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER")]
    [InlineData("2027-01-15", "a 02-01, a 06-01", "")]
    [InlineData("2027-01-16", "a 02-01, a 06-01", "OUTSIDE_TWELVE_MONTHS")]
    public void WhyNot_UnableToLocate_TakesSixMonthsAndAnAttemptInEachQuarter(string on, string facts, string expected) =>
        Assert.Equal(expected, Codes(Lost(on, facts)));

    [Theory]
    [InlineData("2028-08-28", "TOO_EARLY")]
    [InlineData("2028-08-29", "")]
    public void WhyNot_ExitOnLeapDay_IsSixMonthsLater(string on, string expected) =>
        Assert.Equal(expected, Codes(Lost(on) with { ExitOn = Days.On("2028-02-29"), Facts = Facts("2028-02-29", "a 04-01, a 07-01") }));

    [Theory]
    [InlineData("2026-01-14", "2026-01-14", "OUTSIDE_TWELVE_MONTHS NOTE_MISSING")]
    [InlineData("2026-01-15", "2026-01-15", "")]
    [InlineData("2026-02-01", "2026-01-14", "NOTE_MISSING")]
    [InlineData("2026-02-01", "2026-01-15", "")]
    [InlineData("2026-02-01", "2026-02-01", "")]
    [InlineData("2026-02-01", "2026-02-02", "NOTE_MISSING")]
    [InlineData("2026-02-01", null, "NOTE_MISSING")]
    [InlineData("2027-01-15", "2026-12-01", "")]
    [InlineData("2027-01-16", "2026-12-01", "OUTSIDE_TWELVE_MONTHS")]
    public void WhyNot_OptingOut_TakesANoteAndTheTwelveMonths(string on, string? note, string expected) =>
        Assert.Equal(expected, Codes(OptingOut(on) with { NoteOn = Days.Maybe(note) }));

    [Theory]
    [InlineData(WorkforceProgram.Youth, false, true)]
    [InlineData(WorkforceProgram.YouthCareerPathways, false, true)]
    [InlineData(WorkforceProgram.Youth, true, false)]
    [InlineData(WorkforceProgram.YouthCareerPathways, true, false)]
    [InlineData(WorkforceProgram.Adult, false, false)]
    [InlineData(WorkforceProgram.DislocatedWorker, true, false)]
    public void CanBeAsked_YouthWhoseDeathIsNotRecorded_Can(WorkforceProgram program, bool isDeathRecorded, bool expected) =>
        Assert.Equal(expected, DeclineRule.CanBeAsked(program, isDeathRecorded));

    [Theory]
    [InlineData(WorkforceProgram.Adult, "YOUTH_ONLY")]
    [InlineData(WorkforceProgram.DislocatedWorker, "YOUTH_ONLY")]
    [InlineData(WorkforceProgram.Youth, "REASON_MISSING")]
    [InlineData(WorkforceProgram.YouthCareerPathways, "REASON_MISSING")]
    public void WhyNot_ProgramThenReason_IsNamedAlone(WorkforceProgram program, string expected)
    {
        var bare = new DeclineRequest { Program = program, Reason = null, On = Days.On("2020-01-01"), ExitOn = null };

        Assert.Equal(expected, Codes(bare));
        Assert.Equal(
            program.IsYouth() ? "OUTSIDE_TWELVE_MONTHS ATTEST_DOCUMENTED NOTE_MISSING" : expected,
            Codes(bare with { Reason = DeclineReason.OptingOut }));
    }

    [Theory]
    [InlineData(false, false, "ATTEST_ATTEMPTED ATTEST_DOCUMENTED", "ATTEST_DOCUMENTED")]
    [InlineData(true, false, "ATTEST_DOCUMENTED", "ATTEST_DOCUMENTED")]
    [InlineData(false, true, "ATTEST_ATTEMPTED", "")]
    [InlineData(true, true, "", "")]
    public void WhyNot_Attestations_AreAskedByReason(bool attempted, bool documented, string lost, string optingOut)
    {
        Assert.Equal(lost, Codes(Attested(Lost("2026-08-01", "a 02-01, a 06-01"))));
        Assert.Equal(optingOut, Codes(Attested(OptingOut("2026-08-01"))));

        DeclineRequest Attested(DeclineRequest request) => request with { IsAttemptAttested = attempted, IsDocumentationAttested = documented };
    }

    [Theory]
    [InlineData(null, "ALREADY_DECLINED")]
    [InlineData("2026-08-02", "ALREADY_DECLINED")]
    [InlineData("2026-08-01", "")]
    public void WhyNot_EarlierDecline_IsInForceUntilItIsTakenBack(string? back, string expected) =>
        Assert.Equal(expected, Codes(OptingOut("2026-08-01") with { Earlier = [OptedOut(Days.On("2026-02-01"), Days.Maybe(back))] }));

    [Fact]
    public void WhyNot_EverythingWrong_NamesAllInOrder()
    {
        var request = new DeclineRequest
        {
            Program = WorkforceProgram.Youth,
            Reason = DeclineReason.UnableToLocate,
            On = Days.On("2026-02-10"),
            ExitOn = Days.On(Exit),
            Earlier = [OptedOut(Days.On("2026-02-10"))],
        };

        Assert.Equal(
            "ALREADY_DECLINED TOO_EARLY NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER ATTEST_ATTEMPTED ATTEST_DOCUMENTED",
            Codes(request));
        Assert.Equal("OUTSIDE_TWELVE_MONTHS ATTEST_ATTEMPTED ATTEST_DOCUMENTED", Codes(request with { ExitOn = null, Earlier = [] }));
        Assert.Equal("ALREADY_DECLINED ATTEST_DOCUMENTED NOTE_MISSING", Codes(request with { Reason = DeclineReason.OptingOut }));
    }

    [Fact]
    public void Code_EachRefusal_IsTheNameInCapitals()
    {
        var refusals = Enum.GetValues<DeclineRefusal>();

        Assert.Equal(
            [
                "YOUTH_ONLY", "REASON_MISSING", "OUTSIDE_TWELVE_MONTHS", "ALREADY_DECLINED", "TOO_EARLY", "NO_ATTEMPT_FIRST_QUARTER",
                "NO_ATTEMPT_SECOND_QUARTER", "ATTEST_ATTEMPTED", "ATTEST_DOCUMENTED", "NOTE_MISSING",
            ],
            refusals.Select(refusal => refusal.Code()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((DeclineRefusal)99).Code());
    }

    [Theory]
    [InlineData("2026-01-15", "a 02-01, a 06-01", "")]
    [InlineData("2026-02-01", "a 02-01, a 06-01", "NO_ATTEMPT_FIRST_QUARTER")]
    [InlineData("2026-02-01", "a 02-01, a 02-02, a 06-01", "")]
    [InlineData("2026-02-16", "a 03-01, a 06-01", "TOO_EARLY")]
    [InlineData("2025-07-31", "a 2025-08-10, a 2025-12-01", "OUTSIDE_TWELVE_MONTHS")]
    [InlineData("2026-08-02", "a 02-01, a 06-01", "OUTSIDE_TWELVE_MONTHS NO_ATTEMPT_FIRST_QUARTER NO_ATTEMPT_SECOND_QUARTER")]
    public void GapsOf_MovedExit_NamesWhatNoLongerFits(string exit, string facts, string expected)
    {
        var decline = new Decline { Reason = DeclineReason.UnableToLocate, On = Days.On("2026-08-01") };

        Assert.Equal(expected, Codes(DeclineRule.GapsOf(decline, Days.On(exit), Facts(Exit, facts))));
    }

    [Theory]
    [InlineData("2026-02-01", "")]
    [InlineData("2026-02-02", "NOTE_MISSING")]
    public void GapsOf_NoteBeforeTheMovedExit_NoLongerFits(string exit, string expected) => Assert.Equal(
        expected,
        Codes(DeclineRule.GapsOf(OptedOut(Days.On("2026-02-10")) with { NoteOn = Days.On("2026-02-01") }, Days.On(exit), [])));

    [Theory]
    [InlineData(DeclineReason.UnableToLocate, "c 07-31", "2026-09-10", null)]
    [InlineData(DeclineReason.UnableToLocate, "c 09-05, c 08-01", "2026-09-10", "2026-08-01")]
    [InlineData(DeclineReason.UnableToLocate, "s 09-05, a 08-01", "2026-09-10", "2026-09-05")]
    [InlineData(DeclineReason.UnableToLocate, "c 09-05", "2026-09-04", null)]
    [InlineData(DeclineReason.OptingOut, "c 09-05", "2026-09-10", null)]
    public void LocatedOn_ContactWhileUnableToLocate_IsTheFirst(DeclineReason reason, string facts, string asOf, string? expected)
    {
        var decline = new Decline { Reason = reason, On = Days.On("2026-08-01") };

        Assert.Equal(Days.Maybe(expected), DeclineRule.LocatedOn(decline, Facts(Exit, facts), Days.On(asOf)));
        Assert.Null(DeclineRule.LocatedOn(decline with { TakenBackOn = Days.On(asOf) }, Facts(Exit, facts), Days.On(asOf)));
    }

    [Theory]
    [InlineData("2026-01-31", false)]
    [InlineData("2026-02-01", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    public void IsInForce_BetweenItsDays_IsKnownFromItsOwnDayOn(string asOf, bool expected)
    {
        var history = History(Exit, "d 02-01, b 03-01");

        Assert.Equal(expected, history.Declines[0].IsInForce(Days.On(asOf)));
        Assert.Equal(expected, history.DeclineInForce(Days.On(asOf)) is not null);
        Assert.Null((history with { Program = WorkforceProgram.Adult }).DeclineInForce(Days.On(asOf)));
    }

    private static DeclineRequest Lost(string on, string facts = "") => new()
    {
        Program = WorkforceProgram.Youth,
        Reason = DeclineReason.UnableToLocate,
        On = Days.On(on),
        ExitOn = Days.On(Exit),
        Facts = Facts(Exit, facts),
        IsAttemptAttested = true,
        IsDocumentationAttested = true,
    };

    private static DeclineRequest OptingOut(string on) =>
        Lost(on) with { Reason = DeclineReason.OptingOut, NoteOn = Days.On(on), IsAttemptAttested = false };

    private static string Codes(DeclineRequest request) => Codes(DeclineRule.WhyNot(request));

    private static string Codes(IReadOnlyList<DeclineRefusal> refusals) => string.Join(' ', refusals.Select(refusal => refusal.Code()));

    [Theory]
    [InlineData("2026-02-20", "2026-02-25", "2026-02-20")]
    [InlineData(null, "2026-02-25,2026-03-02", "2026-03-02")]
    [InlineData(null, "2026-02-25,2026-03-03", "2026-02-25")]
    [InlineData(null, "2026-03-03", null)]
    [InlineData(null, "", null)]
    public void RequestOn_LinkedNoteOrAnother_IsTheLatestUpToTheDecline(string? linked, string others, string? expected)
    {
        static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        var found = DeclineRule.RequestOn(
            linked is null ? null : Day(linked), [.. others.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Day)], new DateOnly(2026, 3, 2));

        Assert.Equal(expected is null ? null : Day(expected), found);
    }
}
