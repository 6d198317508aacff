using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.ReferenceData;

/// <summary>Logs an export before its rows leave the program.</summary>
public sealed class ExportReferenceData(ResourceRoomDb db, OfficeClock clock)
{
    public Task<int> ExecuteAsync(ReferenceDataExported exported, ActingUser who, CancellationToken cancellationToken)
    {
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        return db.SaveChangesAsync(cancellationToken);
    }
}
