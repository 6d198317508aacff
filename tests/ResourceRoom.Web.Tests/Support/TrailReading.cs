using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Reads what the trail says about an account.</summary>
public static class TrailReading
{
    /// <summary>The types of the events, oldest first.</summary>
    public static async Task<List<Type>> EventsOfAsync(this ResourceRoomApp app, User account) =>
        [.. (await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(account.Id)).OrderBy(line => line.Id).ToListAsync()))
            .Select(line => line.Read().GetType())];

    /// <summary>The stored details of the events of one type, oldest first.</summary>
    public static Task<List<string?>> DetailsAsync<T>(this ResourceRoomApp app, User account)
        where T : ActivityDetail =>
        app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(account.Id)).Of<T>()
            .OrderBy(line => line.Id)
            .Select(line => line.Detail)
            .ToListAsync());

    /// <summary>The events of an enrollment, oldest first.</summary>
    public static async Task<List<ActivityDetail>> EventsOfAsync(this ResourceRoomApp app, Enrollment enrollment) =>
        [.. (await app.QueryAsync(db => db.ActivityEvents.About(Subject.Enrollment(enrollment.PublicId)).OrderBy(line => line.Id).ToListAsync()))
            .Select(line => line.Read())];
}
