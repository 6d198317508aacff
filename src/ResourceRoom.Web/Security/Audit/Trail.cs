using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Security.Audit;

/// <summary>Adds lines to the trail. They are saved with the change they tell of: the caller saves.</summary>
public static class Trail
{
    public static void LogEvent(this ResourceRoomDb db, ActivityDetail detail, Subject subject, Act act) =>
        db.LogEvent(detail, subject, act.At, act.Who);

    public static void LogEvent(this ResourceRoomDb db, ActivityDetail detail, Subject subject, DateTime at, ActingUser? who) =>
        db.ActivityEvents.Add(ActivityEvent.Of(detail, subject, at, who?.AccountId, who?.Room?.LocationId));

    public static void LogAccess(this ResourceRoomDb db, AccessKind kind, Subject subject, Act act, string? reason = null) =>
        db.AccessLines.Add(new AccessLine
        {
            At = act.At,
            AccountId = act.Who.AccountId,
            LocationId = act.Who.Room?.LocationId,
            Kind = kind,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Reason = reason,
        });
}
