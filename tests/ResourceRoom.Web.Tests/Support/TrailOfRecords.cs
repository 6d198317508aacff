using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>What the trail says about one record.</summary>
public static class TrailOfRecords
{
    /// <summary>The events of one type about one thing, oldest first.</summary>
    public static Task<List<ActivityEvent>> EventsAsync<T>(this ResourceRoomApp app, Guid subject)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.Of<T>()
            .Where(line => line.SubjectId == subject.ToString())
            .OrderBy(line => line.Id)
            .ToListAsync());

    /// <summary>The access lines of a kind about one record, oldest first.</summary>
    public static Task<List<AccessLine>> AccessAsync(this ResourceRoomApp app, AccessKind kind, Guid subject) =>
        app.QueryAsync(db => db.AccessLines
            .Where(line => line.Kind == kind && line.SubjectId == subject.ToString())
            .OrderBy(line => line.Id)
            .ToListAsync());
}
