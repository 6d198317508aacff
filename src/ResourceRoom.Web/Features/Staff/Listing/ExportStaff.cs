using System.Runtime.CompilerServices;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
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
        db.LogEvent(EventNames.StaffExported, Subject.Account(who.AccountId), clock.Now, who, new
        {
            role = filter.InRole,
            area = filter.Area,
            state = filter.InState?.ToString(),
            searched = filter.Words.Length > 0,
            count = members.Count,
        });
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
