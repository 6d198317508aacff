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

    /// <summary>Notes what someone did.</summary>
    /// <param name="db">The unit of work that also holds the change.</param>
    /// <param name="name">One of <see cref="EventNames"/>.</param>
    /// <param name="subject">What it happened to.</param>
    /// <param name="at">The instant of the operation, UTC.</param>
    /// <param name="who">Who did it; null when nobody was signed in.</param>
    /// <param name="detail">Old and new values; never an SSN, a birth date or a note's text.</param>
    public static void Note(this ResourceRoomDb db, string name, Subject subject, DateTime at, ActingUser? who, object? detail = null) =>
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

    /// <summary>Details as an event keeps them.</summary>
    public static string InJson(object detail) => JsonSerializer.Serialize(detail, Readable);

    /// <summary>Notes that someone looked at a person's record, or was refused.</summary>
    public static void NoteAccess(this ResourceRoomDb db, AccessKind kind, Subject subject, DateTime at, ActingUser who, string? reason = null) =>
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
