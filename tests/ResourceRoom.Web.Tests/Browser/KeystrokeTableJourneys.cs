using System.Globalization;

using ResourceRoom.Web.Tests.Support;

using Xunit.Abstractions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>
/// How many keys each kind of visitor takes, typed without waiting for the page over a quick and a slow line. What has to be read before it can be
/// answered is waited for: that nobody was found, whose card it is, a question. The seconds are said and not asserted; docs/performance.md has
/// those at a person's pace.
/// </summary>
[Collection(DeskBrowser.Name)]
public sealed class KeystrokeTableJourneys(BrowserApp app, Chromium chromium, ITestOutputHelper output) : Journey(app, chromium)
{
    private static readonly int[] Delays = [0, 100, 500];

    private static readonly Dictionary<string, Line> Table = new()
    {
        ["1 returning"] = new(9, 5, hands => hands.ReturningAsync()),
        ["2 same as last time"] = new(7, 3, hands => hands.SameAsLastTimeAsync()),
        ["3 new, nine answers"] = new(60, 50, hands => hands.NineAnswersAsync()),
        ["4 new, nine declines"] = new(44, 34, hands => hands.NineDeclinesAsync()),
        ["5 already here, one service added"] = new(7, 3, hands => hands.ServiceAddedAsync()),
        ["5b already here, nothing to add"] = new(6, 2, hands => hands.NothingToAddAsync()),
        ["6 wrong person picked, then the right one"] = new(18, 4, hands => hands.WrongPersonPickedAsync()),
        ["6b wrong person checked in, undone, then the right one"] = new(17, 3, hands => hands.WrongPersonCheckedInAsync()),
        ["7a code of a pass typed by hand"] = new(28, 4, hands => hands.CodeTypedAsync()),
        ["7b pass scanned, focus elsewhere"] = new(23, 3, hands => hands.PassScannedAsync()),
        ["8 mistyped name, found by sound"] = new(9, 4, hands => hands.MistypedAsync("nwozu", "Amara Nwosu")),
        ["8b mistyped name, found as close"] = new(13, 4, hands => hands.MistypedAsync("delacriox", "Remy Delacroix")),
        ["9 two of one name, the second one new"] = new(63, 54, hands => hands.SecondOfOneNameAsync()),
        ["10 new, in Spanish, in visitor view"] = new(66, 56, hands => hands.SpanishAsync()),
        ["11 visitor leaves"] = new(6, 2, hands => hands.LeavingAsync()),
        ["12 last check-in undone"] = new(10, 6, hands => hands.UndoneAsync()),
    };

    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var visitor in Table.Keys)
        {
            foreach (var delay in Delays)
            {
                cases.Add(visitor, delay);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Visit_TypedAheadOverALine_TakesTheKeysOfTheTable(string visitor, int delay)
    {
        var line = Table[visitor];
        var room = await App.CreateRoomAsync();
        var hands = new TechnicianHands(App, room, async () =>
        {
            var desk = await AtTheDeskAsync(room);
            await desk.Page.DelayRequestsAsync(delay);
            return desk;
        });

        await line.Visit(hands);

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {visitor} | {hands.Keys} | {hands.AfterName} | +{delay} ms: {hands.Seconds:0.0} s |"));
        Assert.Equal((line.Keys, line.AfterName), (hands.Keys, hands.AfterName));
    }

    /// <param name="Keys">All of them, the name included.</param>
    /// <param name="AfterName">Those after the last letter of the last search.</param>
    /// <param name="Visit">Types it, and asserts what became of it.</param>
    private sealed record Line(int Keys, int AfterName, Func<TechnicianHands, Task> Visit);
}
