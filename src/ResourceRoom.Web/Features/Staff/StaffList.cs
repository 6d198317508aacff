using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>Somebody in the list.</summary>
/// <param name="Member">Account and role.</param>
/// <param name="Rooms">Codes of the rooms the account may sign in to.</param>
/// <param name="LastSignedInAt">When it last signed in, UTC; null when never.</param>
public sealed record StaffRow(StaffMember Member, IReadOnlyList<string> Rooms, DateTime? LastSignedInAt);

/// <summary>A page of the list of staff.</summary>
public sealed record StaffList
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>The rows.</summary>
    public required IReadOnlyList<StaffRow> Rows { get; init; }

    /// <summary>How many the filter lets through.</summary>
    public required int Total { get; init; }

    /// <summary>Place of the first row among them, from 1.</summary>
    public required int First { get; init; }

    /// <summary>Place of the last row.</summary>
    public int Last => First + Rows.Count - 1;

    /// <summary>The row that the page before ends before; null on the first page.</summary>
    public long? Before => First > 1 ? Rows[0].Member.Account.Id : null;

    /// <summary>The row that the next page begins after; null on the last page.</summary>
    public long? After => Last < Total ? Rows[^1].Member.Account.Id : null;

    /// <summary>Reads a page.</summary>
    /// <param name="db">The database.</param>
    /// <param name="visible">The staff within reach.</param>
    /// <param name="filter">Which of them, in which order, and from where; a place that is not there means the first page.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
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

    /// <summary>When accounts last signed in, UTC, by key; who never did is missing.</summary>
    internal static Task<Dictionary<string, DateTime>> LastSignedInAsync(
        ResourceRoomDb db, IEnumerable<long> accounts, CancellationToken cancellationToken)
    {
        var subjects = accounts.Select(id => id.ToString(CultureInfo.InvariantCulture)).ToList();
        return db.ActivityEvents
            .Where(line => line.SubjectKind == Subject.AccountKind && subjects.Contains(line.SubjectId) && line.Name == EventNames.SignedIn)
            .GroupBy(line => line.SubjectId)
            .Select(lines => new { Id = lines.Key, At = lines.Max(line => line.At) })
            .ToDictionaryAsync(last => last.Id, last => last.At, cancellationToken);
    }

    /// <summary>The rows of members, in their order, with the rooms they have and when they last signed in.</summary>
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
