using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Messages;

namespace ResourceRoom.Web.Features.Shared.Messages;

public static class UntoldMessagesQuery
{
    /// <summary>Messages to customers that cannot have reached anybody: no email went out, and nobody can sign in and read them.</summary>
    public static IQueryable<Message> UntoldMessages(this ResourceRoomDb db) => db.Messages.Where(row => !row.IsFromCustomer && row.Mail == MessageMail.None && row.Item.ReadAt == null
        && (!db.Users.Any(account => account.ParticipantId == row.ParticipantId && account.EndedAt == null)
            || db.Exclusions.Any(fact => fact.ParticipantId == row.ParticipantId && fact.Kind == ExclusionKind.Death && fact.VoidedAt == null)));
}
