using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

internal static class OwedWords
{
    /// <summary>A window that was missed stands in the calendar while the due list has it as overdue.</summary>
    public static string InWords(this WindowState state) => state == WindowState.Missed ? "Overdue" : state.Name();

    public static string TagClass(this WindowState state) => state is WindowState.Missed or WindowState.AttemptedOnly ? "rr-tag--warning" : "rr-tag--plain";
}
