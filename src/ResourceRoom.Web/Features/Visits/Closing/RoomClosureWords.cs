using System.Diagnostics;

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
            : [$"{closed.Skipped.Count} others were checked out or voided before."];
        return closed.Count == 0
            ? Flash.NotDone(string.Join(' ', skipped))
            : Flash.Done(string.Join(' ', skipped.Prepend($"Checked out {People(closed.Count)} at {OfficeFormat.Time(closed.Time)}.")));
    }

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
        : visitors.Take(MostNamed).Select(Came).Append($"{visitors.Count - MostNamed} others");

    private static string Came(PresentVisitor visitor) => $"{visitor.Name} ({visitor.Since()})";
}
