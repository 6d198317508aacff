using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Listing;

public sealed record StaffRow(StaffMember Member, IReadOnlyList<string> Rooms, DateTime? LastSignedInAt);

public sealed record StaffList
{
    public const int PageSize = 25;

    public required IReadOnlyList<StaffRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int First { get; init; }

    public int Last => First + Rows.Count - 1;

    public long? Before => First > 1 ? Rows[0].Member.Account.Id : null;

    public long? After => Last < Total ? Rows[^1].Member.Account.Id : null;

    public static async Task<StaffList> ReadAsync(
        ResourceRoomDb db, IQueryable<StaffMember> visible, StaffFilter filter, CancellationToken cancellationToken)
    {
        var staff = filter.Apply(visible);
        var order = StaffOrder.Parse(filter.Sort);
        var total = await staff.CountAsync(cancellationToken);
        var isBackward = filter.Before is not null;
        if ((filter.Before ?? filter.After) is { } edge && await PlaceOfAsync(visible, edge, order, cancellationToken) is { } place)
        {
            var direction = isBackward ? order.Reversed : order;
            var beyond = direction.Beyond(staff, place);
            var left = await beyond.CountAsync(cancellationToken);
            var members = await direction.Of(beyond).Take(PageSize).ToListAsync(cancellationToken);
            if (members.Count > 0)
            {
                return isBackward
                    ? new() { Rows = await RowsAsync(db, [.. members.AsEnumerable().Reverse()], cancellationToken), Total = total, First = left - members.Count + 1 }
                    : new() { Rows = await RowsAsync(db, members, cancellationToken), Total = total, First = total - left + 1 };
            }
        }

        var first = await order.Of(staff).Take(PageSize).ToListAsync(cancellationToken);
        return new() { Rows = await RowsAsync(db, first, cancellationToken), Total = total, First = 1 };
    }

    internal static Task<Dictionary<string, DateTime>> LastSignedInAsync(
        ResourceRoomDb db, IEnumerable<long> accounts, CancellationToken cancellationToken)
    {
        var subjects = accounts.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        return db.ActivityEvents
            .Of<SignedIn>()
            .Where(line => line.SubjectKind == Subject.AccountKind && subjects.Contains(line.SubjectId))
            .GroupBy(line => line.SubjectId)
            .Select(lines => new { Id = lines.Key, At = lines.Max(line => line.At) })
            .ToDictionaryAsync(last => last.Id, last => last.At, cancellationToken);
    }

    internal static async Task<IReadOnlyList<StaffRow>> RowsAsync(ResourceRoomDb db, IReadOnlyList<StaffMember> members, CancellationToken cancellationToken)
    {
        var ids = members.Select(member => member.Account.Id).ToList();
        var last = await LastSignedInAsync(db, ids, cancellationToken);
        var rooms = (await db.RoomAssignments
            .Where(row => ids.Contains(row.AccountId) && row.EndedAt == null)
            .OrderBy(row => row.Location.Code)
            .Select(row => new { row.AccountId, row.Location.Code })
            .ToListAsync(cancellationToken)).ToLookup(row => row.AccountId, row => row.Code);
        return [.. members.Select(member => new StaffRow(
            member,
            [.. rooms[member.Account.Id]],
            last.TryGetValue(member.Account.Id.ToString(CultureInfo.InvariantCulture), out var at) ? at : null))];
    }

    private static Task<StaffPlace?> PlaceOfAsync(IQueryable<StaffMember> visible, long edge, StaffOrder order, CancellationToken cancellationToken) => visible
        .Where(member => member.Account.Id == edge)
        .Select(member => new StaffPlace(order.ByEmail ? member.Account.NormalizedEmail ?? "" : member.Account.DisplayName, member.Account.Id))
        .FirstOrDefaultAsync(cancellationToken);
}
