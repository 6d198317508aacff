using ResourceRoom.Web.Features.Visits.Corrections;

namespace ResourceRoom.Web.Features.Visits;

public static class HistoryWords
{
    public static string InWords(this HistoryLine line) => line.Kind switch
    {
        HistoryKind.CheckedIn => $"Checked in{By(line)}",
        HistoryKind.TypedIn => $"Typed in from a paper sign-in sheet{By(line)}",
        HistoryKind.ServicesAdded => $"Services added{By(line)}: {string.Join("; ", line.Services)}",
        HistoryKind.CheckedOut => $"Checked out{By(line)}",
        HistoryKind.ClosedByRoom => "Ended by the room at closing time: nobody had checked the visitor out",
        HistoryKind.Corrected => $"Corrected{By(line)}: {line.Reason}",
        HistoryKind.Undone => $"Check-in undone{By(line)}",
        HistoryKind.Voided => $"Voided{By(line)}: {line.Reason}",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, null),
    };

    private static string By(HistoryLine line) => line.By is null ? "" : $" by {line.By}";
}
