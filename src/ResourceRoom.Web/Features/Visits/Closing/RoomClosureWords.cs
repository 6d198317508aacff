using System.Diagnostics;

using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Closing;

internal static class RoomClosureWords
{
    private const int MostNamed = 3;

    public static string People(int count) => count == 1 ? "1 person" : $"{count} people";

    public static Flash InWords(this RoomClosureOutcome.Closed closed, DateOnly today)
    {
        IEnumerable<string> skipped = closed.Skipped.Count <= MostNamed
            ? closed.Skipped.Select(answer => answer.InWords(today))
            : [$"{closed.Skipped.Count} {(closed.Visits.Count == 0 ? "people" : "others")} were checked out or voided before."];
        return closed.Visits.Count == 0
            ? Flash.NotDone(string.Join(' ', skipped))
            : Flash.Done(string.Join(' ', skipped.Prepend($"Checked out {People(closed.Visits.Count)} at {OfficeFormat.Time(closed.Time)}.")));
    }

    public static Flash InWords(this IReadOnlyList<ActResult<Visit, CheckOutUndoRefusal>> undone, DateOnly today)
    {
        var refused = undone.Where(answer => !answer.IsDone).ToList();
        IEnumerable<string> kept = refused.Count <= MostNamed
            ? refused.Select(answer => answer.InWords(today))
            : [$"{People(refused.Count)} could not be put back{Reason(refused)}"];
        var done = undone.Count - refused.Count;
        return done == 0
            ? Flash.NotDone(string.Join(' ', kept))
            : Flash.Done(string.Join(' ', kept.Prepend($"Check-out undone: {People(done)} back in the room.")));
    }

    private static string Reason(IReadOnlyList<ActResult<Visit, CheckOutUndoRefusal>> refused) => refused.Select(answer => answer.WhyNot).Distinct().ToList() switch
    {
        [CheckOutUndoRefusal.TooLate] => $": they were checked out more than {UndoRule.Window.InWords()} ago. Correct their visits to change the check-out times.",
        [CheckOutUndoRefusal.InTheRoom] => ": they are in the room already.",
        _ => ". Open their visits to see why.",
    };

    /// <summary>What is wrong with the time.</summary>
    public static string Fault(this RoomClosureOutcome outcome) => outcome switch
    {
        RoomClosureOutcome.InTheFuture { Time: var time } => $"{OfficeFormat.Time(time)} is in the future. Enter the time now or an earlier one.",
        RoomClosureOutcome.TooEarly { Time: var time, For: var visitors } =>
            $"{OfficeFormat.Time(time)} is not after the check-in of {Named(visitors).ListedInSentence()}. Enter a later time, or clear {(visitors.Count == 1 ? "that box" : "those boxes")}.",
        _ => throw new UnreachableException(),
    };

    public static string Since(this PresentVisitor visitor) => visitor.IsFromAnEarlierDay ? OfficeFormat.DateAndTime(visitor.Since) : OfficeFormat.Time(visitor.Since);

    private static IEnumerable<string> Named(IReadOnlyList<PresentVisitor> visitors) => visitors.Count <= MostNamed
        ? visitors.Select(Came)
        : visitors.Take(MostNamed).Select(Came).Append(visitors.Count == MostNamed + 1 ? "1 other" : $"{visitors.Count - MostNamed} others");

    private static string Came(PresentVisitor visitor) => $"{visitor.Name} ({visitor.Since()})";
}
