using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Colleagues who stand in for a planner.</summary>
public static class StandInRows
{
    /// <summary>From today on for a week, unless it says otherwise.</summary>
    public static Task<StandIn> CreateStandInAsync(this ResourceRoomApp app, User planner, User colleague, DateOnly? first = null, DateOnly? last = null) =>
        app.ArrangeAsync((_, db) => Task.FromResult(db.StandIns.Add(new StandIn
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            PlannerId = planner.Id,
            ColleagueId = colleague.Id,
            FirstDay = first ?? app.Today,
            LastDay = last ?? app.Today.AddDays(6),
            CreatedAt = app.Time.GetUtcNow().UtcDateTime,
            CreatedById = planner.Id,
        }).Entity));
}
