using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.FollowUp;

public sealed class SchedulePropertyTests
{
    private static readonly int[] QuarterStarts = [3, 6, 9];

    private static readonly int[] StretchingDays = [1, 31, 32, 62, 63, 92];

    private static readonly WindowState[] FromWorstToBest =
    [
        WindowState.Missed, WindowState.AttemptedOnly, WindowState.MissedBeforeExitWasKnown, WindowState.Excluded, WindowState.Waived,
        WindowState.Met,
    ];

    [Fact]
    public void For_AnyHistory_QuartersCoverTheLaterMonthsAndTheChainTheFirst()
    {
        Each(200, (history, asOf) =>
        {
            var windows = ScheduleRule.For(history, asOf).Windows;
            var chain = windows.Where(window => window.Name <= WindowName.M5).ToList();
            var quarters = windows.Skip(chain.Count).ToList();

            Assert.Equal([WindowName.Q2, WindowName.Q3, WindowName.Q4], quarters.Select(window => window.Name));
            Assert.Equal(QuarterStarts.Select(history.ExitOn.AddMonths), quarters.Select(window => window.Start));
            Assert.Equal(QuarterStarts.Select(months => history.ExitOn.AddMonths(months + 3)), quarters.Select(window => window.Due));
            Assert.InRange(chain.Count, 1, 5);
            Assert.Equal(Enumerable.Range(1, chain.Count).Select(number => (WindowName)number), chain.Select(window => window.Name));
            Assert.Equal(history.ExitOn, chain[0].Start);
            Assert.All(chain, window => Assert.Equal(window.Start.AddDays(30), window.Due));
            Assert.All(chain.Zip(chain.Skip(1)), pair => Assert.Equal(pair.First.LastContact ?? pair.First.Due, pair.Second.Start));
            Assert.All(chain.SkipLast(1), window => Assert.False(window.State is WindowState.Open or WindowState.Upcoming));
            Assert.True(chain[^1].Due <= history.ExitOn.AddMonths(3));
            Assert.True(chain[^1].State is WindowState.Open or WindowState.Upcoming
                || (chain[^1].LastContact ?? chain[^1].Due).AddDays(30) > history.ExitOn.AddMonths(3));
            Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.True(pair.First.Due < pair.Second.Due));
            Assert.True(windows.Count(window => window.State == WindowState.Open) <= 1);
        });
    }

    [Fact]
    public void For_AnyHistory_StatesAreTheContracts() => Each(500, (history, asOf) =>
        Assert.All(ScheduleRule.For(history, asOf).Windows, window => Assert.Equal(StateByTheText(history, asOf, window), window)));

    // Five contacts, each one day after the window before it could end, are the most the first three months can hold.
    [Fact]
    public void For_ContactsThatStretchTheChain_NeverExceedFiveWindows()
    {
        var most = Enumerable.Range(0, 366).Max(offset =>
        {
            var exit = Days.On("2026-01-01").AddDays(offset);
            var facts = StretchingDays.Select(days => new FollowUpFact(exit.AddDays(days), FollowUpFactKind.Contact));
            var history = new FollowUpHistory { Program = WorkforceProgram.Adult, ExitOn = exit, RecordedOn = exit, Facts = [.. facts] };
            return ScheduleRule.For(history, exit.AddDays(100)).Windows.Count(window => window.Name <= WindowName.M5);
        });

        Assert.Equal(5, most);
    }

    [Fact]
    public void For_OneMoreContact_NeverMakesAnEarlierWindowWorse() => Each(1_000, (history, asOf) =>
    {
        var contact = history.ExitOn.AddDays(1 + (Math.Abs(asOf.DayNumber * 31) % 366));
        var before = ScheduleRule.For(history, asOf).Windows;
        var more = history with { Facts = history.Facts.Add(new(contact, FollowUpFactKind.Contact)) };
        var after = ScheduleRule.For(more, asOf).Windows;

        Assert.Equal(before.Where(window => window.Due < contact), after.Where(window => window.Due < contact));
        var changed = before.FirstOrDefault(window => window.Start < contact && contact <= window.Due);
        if (changed.Name != default && contact <= asOf)
        {
            Assert.Equal(WindowState.Met, after.Single(window => window.Name == changed.Name).State);
        }

        var quarters = before.Where(window => window.Name >= WindowName.Q2).Zip(after.Where(window => window.Name >= WindowName.Q2));
        Assert.All(quarters, pair => Assert.True(Rank(pair.Second.State) >= Rank(pair.First.State) || pair.First == pair.Second));
    });

    [Fact]
    public void For_FactsInAnyOrder_AreTheSame() => Each(500, (history, asOf) =>
    {
        var facts = history.Facts.ToArray();
        new Random(asOf.DayNumber).Shuffle(facts);
        var shuffled = history with { Facts = [.. facts], Declines = [.. history.Declines.Reverse()] };

        AssertSame(ScheduleRule.For(history, asOf).Windows, ScheduleRule.For(shuffled, asOf).Windows);
        Assert.Equal(DueRule.For(history, asOf), DueRule.For(shuffled, asOf));
    });

    [Fact]
    public void For_AsOfAnEarlierDay_IgnoresWhatCameLater() => Each(1_000, (history, asOf) =>
    {
        var known = history with
        {
            Facts = [.. history.Facts.Where(fact => fact.On <= asOf)],
            Declines = [.. history.Declines.Where(decline => decline.On <= asOf).Select(KnownThen)],
            ExcludedOn = history.ExcludedOn > asOf ? null : history.ExcludedOn,
        };

        AssertSame(ScheduleRule.For(known, asOf).Windows, ScheduleRule.For(history, asOf).Windows);
        Assert.Equal(DueRule.For(known, asOf), DueRule.For(history, asOf));

        Decline KnownThen(Decline decline) => decline.TakenBackOn > asOf ? decline with { TakenBackOn = null } : decline;
    });

    [Fact]
    public void For_EachProgram_DiffersByTheDeclineAlone() => Each(300, (history, asOf) => AssertSame(
        ScheduleRule.For(history with { Program = WorkforceProgram.Youth, Declines = [] }, asOf).Windows,
        ScheduleRule.For(history with { Program = WorkforceProgram.Adult }, asOf).Windows));

    private static void Each(int histories, Action<FollowUpHistory, DateOnly> holds)
    {
        for (var seed = 0; seed < histories; seed++)
        {
            var history = RandomHistory.Of(seed);
            var chance = new Random(-seed);
            for (var times = 0; times < 12; times++)
            {
                holds(history, history.ExitOn.AddDays(chance.Next(-5, 380)));
            }
        }
    }

    // The table of states, read a second time as sets of days.
    private static FollowUpWindow StateByTheText(FollowUpHistory history, DateOnly asOf, FollowUpWindow window)
    {
        var within = history.Facts.Where(fact => fact.On > window.Start && fact.On <= window.Due && fact.On <= asOf).ToList();
        var contacts = within.Where(fact => fact.Kind is FollowUpFactKind.Contact or FollowUpFactKind.Service).ToLookup(fact => fact.On);
        if (contacts.Count > 0)
        {
            var first = contacts.MinBy(day => day.Key)!;
            var by = first.Any(fact => fact.Kind == FollowUpFactKind.Contact) ? MetBy.Contact : MetBy.Service;
            return window with { State = WindowState.Met, MetOn = first.Key, MetBy = by, LastContact = contacts.Max(day => day.Key) };
        }

        var state = WindowState.Upcoming;
        if (history.Program.IsYouth() && history.Declines.Any(decline => Waives(decline, window.Due, asOf)))
        {
            state = WindowState.Waived;
        }
        else if (history.ExcludedOn is { } excluded && excluded <= window.Due && excluded <= asOf)
        {
            state = WindowState.Excluded;
        }
        else if (asOf > window.Due)
        {
            state = window.Due < history.RecordedOn ? WindowState.MissedBeforeExitWasKnown
                : within.Exists(fact => fact.Kind == FollowUpFactKind.Attempt) ? WindowState.AttemptedOnly
                : WindowState.Missed;
        }
        else if (asOf > window.Start)
        {
            state = WindowState.Open;
        }

        return new() { Name = window.Name, Start = window.Start, Due = window.Due, State = state };
    }

    private static bool Waives(Decline decline, DateOnly due, DateOnly asOf)
    {
        var back = decline.TakenBackOn is { } day && day <= asOf ? day : DateOnly.MaxValue;
        return decline.On <= asOf && due >= decline.On && due < back;
    }

    private static void AssertSame(IReadOnlyList<FollowUpWindow> expected, IReadOnlyList<FollowUpWindow> actual) =>
        Assert.Equal("", expected.SequenceEqual(actual) ? "" : $"{string.Join(" · ", expected)} became {string.Join(" · ", actual)}");

    private static int Rank(WindowState state) => Array.IndexOf(FromWorstToBest, state);
}
