using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;

namespace ResourceRoom.Web.Security;

/// <summary>What is addressed to somebody, as things stand now.</summary>
public static class InboxScope
{
    public static IQueryable<InboxItem> InboxOf(this ResourceRoomDb db, ActingUser who)
    {
        var ofPlanners = db.InboxItems.Where(item => item.To == Addressee.Planner);
        if (who.Roles.Contains(Roles.CaseManager))
        {
            var customers = db.AnsweringPlanners().Where(planner => planner.Account.Id == who.AccountId).Select(planner => planner.Enrollment.ParticipantId);
            return db.OwnOf(who).Concat(ofPlanners.Where(item => customers.Contains(item.ParticipantId!.Value)));
        }

        if (who.Roles.Contains(Roles.LwiaAdministrator))
        {
            var customers = db.PresentEnrollments().Where(row => row.LwiaNumber == who.LwiaNumber).Select(row => row.ParticipantId);
            return db.OwnOf(who).Concat(ofPlanners.Where(item => customers.Contains(item.ParticipantId!.Value)
                && !db.AnsweringPlanners().Any(planner => planner.Enrollment.ParticipantId == item.ParticipantId)));
        }

        return db.OwnOf(who);
    }

    /// <summary>The same of what nobody has read. Of these there are few, so each is asked about; of the others each customer is.</summary>
    public static IQueryable<InboxItem> UnreadOf(this ResourceRoomDb db, ActingUser who)
    {
        var (account, area) = (who.AccountId, who.LwiaNumber);
        var own = db.OwnOf(who).Where(item => item.ReadAt == null);
        var ofPlanners = db.InboxItems.Where(item => item.ReadAt == null && item.To == Addressee.Planner);
        if (who.Roles.Contains(Roles.CaseManager))
        {
            return own.Concat(ofPlanners.Where(item =>
                db.AnsweringPlanners().Any(planner => planner.Account.Id == account && planner.Enrollment.ParticipantId == item.ParticipantId)));
        }

        return who.Roles.Contains(Roles.LwiaAdministrator)
            ? own.Concat(ofPlanners.Where(item => db.PresentEnrollments().Any(row => row.LwiaNumber == area && row.ParticipantId == item.ParticipantId)
                && !db.AnsweringPlanners().Any(planner => planner.Enrollment.ParticipantId == item.ParticipantId)))
            : own;
    }

    private static IQueryable<InboxItem> OwnOf(this ResourceRoomDb db, ActingUser who)
    {
        var (account, area, roles) = (who.AccountId, who.LwiaNumber, who.Roles);
        var own = db.InboxItems.Where(item => (item.To == Addressee.Account && item.AccountId == account)
            || (item.To == Addressee.Role && roles.Contains(item.Role!) && (item.LwiaNumber == null || item.LwiaNumber == area)));
        return roles.Contains(Roles.Customer)
            ? own.Concat(db.InboxItems.Where(item => item.To == Addressee.Customer && !db.Messages.Any(message => message.ItemId == item.Id && message.Note!.InErrorAt != null)
                && item.ParticipantId == db.Users.Where(user => user.Id == account).Select(user => user.ParticipantId).FirstOrDefault()))
            : own;
    }
}
