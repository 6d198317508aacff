using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Benchmarks.FollowUp;

/// <summary>Exits of the last twelve months: most with contacts, attempts and services, a tenth declined, a few excluded.</summary>
internal static class InventedExits
{
    private const int MostFacts = 24;

    private static readonly FollowUpFactKind[] Kinds = Enum.GetValues<FollowUpFactKind>();

    public static FollowUpHistory[] Make(int exits, DateOnly today)
    {
        var chance = new Random(exits);
        return [.. Enumerable.Range(0, exits).Select(_ => Make(chance, today))];
    }

    private static FollowUpHistory Make(Random chance, DateOnly today)
    {
        var days = chance.Next(1, 365);
        var exit = today.AddDays(-days);
        var since = () => exit.AddDays(chance.Next(days + 1));
        return new()
        {
            Program = WorkforcePrograms.All[chance.Next(WorkforcePrograms.All.Count)],
            ExitOn = exit,
            RecordedOn = exit.AddDays(Math.Min(days, chance.Next(0, 110))),
            Facts = [.. Enumerable.Range(0, chance.Next(MostFacts)).Select(_ => new FollowUpFact(since(), Kinds[chance.Next(Kinds.Length)]))],
            Declines = chance.Next(10) > 0 ? [] : [new() { Reason = DeclineReason.OptingOut, On = since(), NoteOn = exit }],
            ExcludedOn = chance.Next(50) > 0 ? null : since(),
        };
    }
}
