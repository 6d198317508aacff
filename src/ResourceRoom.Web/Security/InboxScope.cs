using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;

namespace ResourceRoom.Web.Security;

/// <summary>What is addressed to somebody, as things stand now.</summary>
public static class InboxScope
{
    public static IQueryable<InboxItem> InboxOf(this ResourceRoomDb db, ActingUser who)
    {
        var (account, area, roles) = (who.AccountId, who.LwiaNumber, who.Roles);
        var own = db.InboxItems.Where(item => (item.To == Addressee.Account && item.AccountId == account)
            || (item.To == Addressee.Role && roles.Contains(item.Role!) && (item.LwiaNumber == null || item.LwiaNumber == area)));
        return db.OfCustomers(who) is { } ofCustomers ? own.Concat(ofCustomers) : own;
    }

    private static IQueryable<InboxItem>? OfCustomers(this ResourceRoomDb db, ActingUser who)
    {
        var (account, area) = (who.AccountId, who.LwiaNumber);
        if (who.Roles.Contains(Roles.Customer))
        {
            return db.InboxItems.Where(item => item.To == Addressee.Customer
                && db.Users.Any(user => user.Id == account && user.ParticipantId == item.ParticipantId));
        }

        if (who.Roles.Contains(Roles.CaseManager))
        {
            return db.InboxItems.Where(item => item.To == Addressee.Planner
                && db.AnsweringPlanners().Any(planner => planner.Account.Id == account && planner.Enrollment.ParticipantId == item.ParticipantId));
        }

        return who.Roles.Contains(Roles.LwiaAdministrator)
            ? db.InboxItems.Where(item => item.To == Addressee.Planner
                && db.PresentEnrollments().Any(row => row.LwiaNumber == area && row.ParticipantId == item.ParticipantId)
                && !db.AnsweringPlanners().Any(planner => planner.Enrollment.ParticipantId == item.ParticipantId))
            : null;
    }
}
