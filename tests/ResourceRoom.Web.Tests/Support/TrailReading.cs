using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Reads the trail.</summary>
public static class TrailReading
{
    /// <summary>Names of the events about an account, oldest first.</summary>
    public static Task<List<string>> EventsOfAsync(this ResourceRoomApp app, User account)
    {
        var id = account.Id.ToString(CultureInfo.InvariantCulture);
        return app.QueryAsync(db => db.ActivityEvents
            .Where(line => line.SubjectKind == "Account" && line.SubjectId == id)
            .OrderBy(line => line.Id)
            .Select(line => line.Name)
            .ToListAsync());
    }

    /// <summary>Details of the events of a name about an account, oldest first.</summary>
    public static Task<List<string?>> DetailsAsync(this ResourceRoomApp app, string name, User account)
    {
        var id = account.Id.ToString(CultureInfo.InvariantCulture);
        return app.QueryAsync(db => db.ActivityEvents
            .Where(line => line.Name == name && line.SubjectKind == "Account" && line.SubjectId == id)
            .OrderBy(line => line.Id)
            .Select(line => line.Detail)
            .ToListAsync());
    }
}
