using System.Runtime.CompilerServices;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Listing;

/// <summary>Lets the list of staff leave the program: notes the export, then hands the rows out.</summary>
public sealed class ExportStaff(ResourceRoomDb db, OfficeClock clock)
{
    // Rooms and sign-ins are read for so many people at once.
    private const int Portion = 200;

    public async Task<IAsyncEnumerable<StaffRow>> ExecuteAsync(StaffFilter filter, ActingUser who, CancellationToken cancellationToken)
    {
        var staff = filter.Apply(db.StaffVisibleTo(who).AsNoTracking());
        var members = await StaffOrder.Parse(filter.Sort).Of(staff).ToListAsync(cancellationToken);
        var exported = new StaffExported
        {
            Role = filter.InRole,
            Area = filter.Area,
            State = filter.InState?.ToString(),
            IsSearched = filter.Words.Length > 0,
            Count = members.Count,
        };
        db.LogEvent(exported, Subject.Account(who.AccountId), new Act(who, clock.Now));
        await db.SaveChangesAsync(cancellationToken);
        return RowsAsync(members, cancellationToken);
    }

    private async IAsyncEnumerable<StaffRow> RowsAsync(List<StaffMember> members, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var portion in members.Chunk(Portion))
        {
            foreach (var row in await StaffList.RowsAsync(db, portion, cancellationToken))
            {
                yield return row;
            }
        }
    }
}
