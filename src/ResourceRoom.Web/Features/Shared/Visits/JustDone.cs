using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>What the desk is told once of what was just done, so that it can be undone there.</summary>
public static class JustDone
{
    /// <summary>As many ids as the cookies of a browser take in any case.</summary>
    public const int MostCheckedOut = 200;

    private const int IdLength = 16;
    private const string CheckedOutKey = "just-checked-out";
    private const string CheckInUndoneKey = "check-in-just-undone";

    public static void TellCheckedOut(this ITempDataDictionary tempData, IReadOnlyCollection<Guid> visits)
    {
        if (visits.Count <= MostCheckedOut)
        {
            tempData[CheckedOutKey] = Convert.ToBase64String([.. visits.SelectMany(visit => visit.ToByteArray())]);
        }
    }

    public static IReadOnlyList<Guid> ReadCheckedOut(this ITempDataDictionary tempData) =>
        [.. Convert.FromBase64String(tempData[CheckedOutKey] as string ?? "").Chunk(IdLength).Select(id => new Guid(id))];

    /// <summary>The check-in before it is no news.</summary>
    public static void TellCheckInUndone(this ITempDataDictionary tempData) => tempData[CheckInUndoneKey] = true;

    public static bool ReadCheckInUndone(this ITempDataDictionary tempData) => tempData[CheckInUndoneKey] is true;
}
