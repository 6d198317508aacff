namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Who may read why a customer exited [ours].</summary>
public static class ExitReasons
{
    /// <summary>Whether a reason tells of health or custody: only the customer's own planner and those who supervise read it.</summary>
    public static bool IsSensitive(this ExitReason reason) => reason is ExitReason.Institutionalized or ExitReason.Medical;
}
