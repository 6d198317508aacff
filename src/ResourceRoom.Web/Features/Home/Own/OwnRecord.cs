using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home.Own;

/// <summary>What a customer reaches: the record of the account and nothing else.</summary>
internal static class OwnRecord
{
    /// <summary>The record of an account; null when it has none. Asked of the account, not of the sign-in: a merge, or its undoing, holds at once.</summary>
    public static Task<Participant?> FindOwnRecordAsync(this ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken) =>
        db.Participants.SingleOrDefaultAsync(
            row => db.Users.Any(account => account.Id == who.AccountId && account.ParticipantId == row.Id), cancellationToken);

    /// <summary>The steps of the plan with what decides whether the customer sees them.</summary>
    public static IQueryable<Step> StepsOf(this ResourceRoomDb db, long person) => db.Steps
        .Where(step => step.ParticipantId == person && step.RemovedAt == null)
        .Include(step => step.Service).Include(step => step.Goals).Include(step => step.Enrollment);

    public static bool IsSeenByCustomer(this Step step) => step.ToFacts().IsSeenByCustomer;
}
