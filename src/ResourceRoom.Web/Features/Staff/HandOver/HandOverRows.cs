using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.HandOver;

internal static class HandOverRows
{
    /// <summary>The planner's customers whom somebody can hand over, by name.</summary>
    public static async Task<List<Enrollment>> ToHandOverAsync(
        this IQueryable<Enrollment> enrollments, long planner, ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await enrollments.VisibleTo(who)
            .Where(row => row.PlannerId == planner && row.Status != EnrollmentStatus.Closed)
            .OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .Include(row => row.Participant)
            .ToListAsync(cancellationToken);
        return open.FindAll(row => HandOverRule.IsHandedOver(row.Status, row.ExitedOn, today));
    }

    /// <summary>How many of a planner's enrollments another planner would go on with.</summary>
    public static async Task<int> CountToHandOverAsync(this IQueryable<Enrollment> planned, DateOnly today, CancellationToken cancellationToken)
    {
        var groups = await planned.GroupBy(row => new { row.Status, row.ExitedOn }).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return groups.Where(group => HandOverRule.IsHandedOver(group.Key.Status, group.Key.ExitedOn, today)).Sum(group => group.Count);
    }

    /// <summary>For each unread message to a planner from a customer of this one: who the customer is.</summary>
    public static Task<List<long>> UnreadMessagesAsync(this ResourceRoomDb db, long planner, CancellationToken cancellationToken) => db.InboxItems
        .Where(item => item.To == Addressee.Planner && item.Kind == InboxKind.Message && item.ReadAt == null
            && db.Enrollments.Any(row => row.PlannerId == planner && row.ParticipantId == item.ParticipantId))
        .Select(item => item.ParticipantId!.Value).ToListAsync(cancellationToken);

    /// <summary>Who can take over a planner's customers.</summary>
    public static IQueryable<User> Successors(this ResourceRoomDb db, User planner) =>
        db.Planners().Where(account => account.LwiaNumber == planner.LwiaNumber && account.Id != planner.Id);
}
