using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>What the desk is told once of what was just done, so that it can be undone there.</summary>
public static class JustDone
{
    /// <summary>As many ids as the cookies of a browser take in any case.</summary>
    public const int MostCheckedOut = 200;

    private const int IdLength = 16;
    private const string CheckedOutKey = "just-checked-out";
    private const string CheckedInKey = "just-checked-in";

    public static void TellCheckedOut(this ITempDataDictionary tempData, IReadOnlyCollection<Guid> visits)
    {
        if (visits.Count <= MostCheckedOut)
        {
            tempData[CheckedOutKey] = Convert.ToBase64String([.. visits.SelectMany(visit => visit.ToByteArray())]);
        }
    }

    public static IReadOnlyList<Guid> ReadCheckedOut(this ITempDataDictionary tempData) =>
        [.. Convert.FromBase64String(tempData[CheckedOutKey] as string ?? "").Chunk(IdLength).Select(id => new Guid(id))];

    /// <summary>A message comes with the check-in; any other message makes the last check-in old news.</summary>
    public static void TellCheckedIn(this ITempDataDictionary tempData) => tempData[CheckedInKey] = true;

    public static bool ReadCheckedIn(this ITempDataDictionary tempData) => tempData[CheckedInKey] is true;
}
