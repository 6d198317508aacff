using System.Collections.Immutable;
using System.Globalization;

using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Tests.Support;

// Follow-up as the contract's examples write it: "c 02-05, a 02-12" are a contact and an attempt in the year of the exit.
internal static class FollowUpBuilder
{
    public static FollowUpHistory History(
        string exit, string facts = "", string? recorded = null, WorkforceProgram program = WorkforceProgram.Youth)
    {
        var events = Events(exit, facts);
        DateOnly? back = events.Where(one => one.Letter == "b").Select(one => (DateOnly?)one.On).FirstOrDefault();
        return new()
        {
            Program = program,
            ExitOn = Days.On(exit),
            RecordedOn = Days.On(recorded ?? exit),
            Facts = Facts(exit, facts),
            Declines = [.. events.Where(one => one.Letter == "d").Select(one => OptedOut(one.On, back))],
            ExcludedOn = events.Where(one => one.Letter == "x").Select(one => (DateOnly?)one.On).Min(),
        };
    }

    public static ImmutableArray<FollowUpFact> Facts(string exit, string facts) =>
        [.. Events(exit, facts).SelectMany<(string Letter, DateOnly On), FollowUpFact>(one => one.Letter switch
        {
            "c" => [new(one.On, FollowUpFactKind.Contact)],
            "a" => [new(one.On, FollowUpFactKind.Attempt)],
            "o" => [new(one.On, FollowUpFactKind.OtherAttempt)],
            "s" => [new(one.On, FollowUpFactKind.Service)],
            _ => [],
        })];

    public static Decline OptedOut(DateOnly on, DateOnly? back = null) =>
        new() { Reason = DeclineReason.OptingOut, On = on, TakenBackOn = back, NoteOn = on };

    // Such as "M1 01-15..02-14 Met 02-05, last 02-12".
    public static string Text(FollowUpSchedule schedule) => string.Join(" · ", schedule.Windows.Select(Text));

    public static string Text(FollowUpWindow window) => string.Create(
        CultureInfo.InvariantCulture,
        $"{window.Name.Code()} {window.Start:MM-dd}..{window.Due:MM-dd} {window.State.Name()}{Meeting(window)}");

    private static string Meeting(FollowUpWindow window) => window is not { MetOn: { } on, MetBy: { } by, LastContact: { } last }
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" {on:MM-dd}{(by == MetBy.Service ? " by service" : "")}{(last == on ? "" : $", last {last:MM-dd}")}");

    private static List<(string Letter, DateOnly On)> Events(string exit, string facts) =>
    [
        .. facts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(one => one.Split(' '))
            .Select(parts => (parts[0], Days.On(parts[1].Length == 5 ? $"{exit[..5]}{parts[1]}" : parts[1]))),
    ];
}
