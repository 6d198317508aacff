using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Security.Audit;

/// <summary>Adds lines to the trail. They are saved with the change they tell of: the caller saves.</summary>
public static class Trail
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    public static void LogEvent(this ResourceRoomDb db, string name, Subject subject, DateTime at, ActingUser? who, object? detail = null) =>
        db.ActivityEvents.Add(new ActivityEvent
        {
            At = at,
            AccountId = who?.AccountId,
            LocationId = who?.Room?.LocationId,
            Name = name,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Detail = detail is null ? null : InJson(detail),
        });

    public static string InJson(object detail) => JsonSerializer.Serialize(detail, Readable);

    public static void LogAccess(this ResourceRoomDb db, AccessKind kind, Subject subject, DateTime at, ActingUser who, string? reason = null) =>
        db.AccessLines.Add(new AccessLine
        {
            At = at,
            AccountId = who.AccountId,
            LocationId = who.Room?.LocationId,
            Kind = kind,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Reason = reason,
        });
}
