using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Tests.Support;

// Any follow-up, with month ends, leap days, events outside the year and several on one day more often than chance has them.
internal static class RandomHistory
{
    private static readonly DateOnly First = Days.On("2023-01-01");

    public static FollowUpHistory Of(int seed)
    {
        var chance = new Random(seed);
        var exit = Exit(chance);
        return new()
        {
            Program = chance.GetItems([.. WorkforcePrograms.All], 1)[0],
            ExitOn = exit,
            RecordedOn = exit.AddDays(chance.Next(3) == 0 ? chance.Next(0, 200) : 0),
            Facts = [.. Enumerable.Range(0, chance.Next(0, 14)).Select(_ => Fact(chance, exit))],
            Declines = [.. Declines(chance, exit)],
            ExcludedOn = chance.Next(5) == 0 ? exit.AddDays(chance.Next(-20, 400)) : null,
        };
    }

    // Each day once from before the exit until after the twelve months.
    public static IEnumerable<DateOnly> DaysOf(FollowUpHistory history) => Enumerable.Range(-40, 460).Select(history.ExitOn.AddDays);

    public static DateOnly LastWrite(FollowUpHistory history) => history.Facts.Select(fact => fact.On)
        .Concat(history.Declines.Select(decline => decline.TakenBackOn ?? decline.On))
        .Append(history.ExcludedOn ?? DateOnly.MinValue)
        .Max();

    private static DateOnly Exit(Random chance)
    {
        var day = First.AddDays(chance.Next(0, 6 * 365));
        return chance.Next(3) == 0 ? new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)) : day;
    }

    private static FollowUpFact Fact(Random chance, DateOnly exit) => new(
        exit.AddDays(chance.Next(2) == 0 ? chance.Next(-5, 100) : chance.Next(-5, 390)),
        chance.GetItems(Enum.GetValues<FollowUpFactKind>(), 1)[0]);

    private static IEnumerable<Decline> Declines(Random chance, DateOnly exit)
    {
        var on = exit;
        for (var count = chance.Next(0, 3); count > 0; count--)
        {
            on = on.AddDays(chance.Next(0, 200));
            DateOnly? back = count > 1 || chance.Next(2) == 0 ? on.AddDays(chance.Next(0, 100)) : null;
            yield return new()
            {
                Reason = chance.Next(2) == 0 ? DeclineReason.OptingOut : DeclineReason.UnableToLocate,
                On = on,
                TakenBackOn = back,
                NoteOn = chance.Next(2) == 0 ? on.AddDays(-chance.Next(0, 10)) : null,
            };
            on = back ?? on;
        }
    }
}
