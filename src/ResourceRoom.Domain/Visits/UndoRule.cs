namespace ResourceRoom.Domain.Visits;

/// <summary>A slip at the desk can be undone right away; anything later is a void with a reason [ours].</summary>
public static class UndoRule
{
    /// <summary>How long after it was recorded a check-in can be undone, inclusive.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <summary>The first reason why the check-in cannot be undone, or null if it can.</summary>
    public static UndoRefusal? WhyNot(UndoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            { IsOwn: false } => UndoRefusal.NotYours,
            { IsVoided: true } => UndoRefusal.AlreadyVoided,
            { IsCheckedOut: true } => UndoRefusal.AlreadyCheckedOut,
            { IsLast: false } => UndoRefusal.NotTheLast,
            _ when request.AskedAtUtc - request.RecordedAtUtc > Window => UndoRefusal.TooLate,
            _ => null,
        };
    }
}
