using System.Linq.Expressions;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

internal static class CustomerLookup
{
    /// <summary>The same, with the plan taken for an act.</summary>
    public static async Task<Participant?> FindPlannedCustomerAsync(this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var person = await db.FindCustomerAsync(publicId, act, cancellationToken);
        if (person is not null)
        {
            await db.HoldPlanAsync(person.Id, cancellationToken);
        }

        return person;
    }

    /// <summary>A customer with an enrollment within reach; null when there is none. A try on one outside it is logged.</summary>
    public static Task<Participant?> FindCustomerAsync(this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken) =>
        db.FindCustomerAsync(publicId, act, person => person, cancellationToken);

    /// <summary>The same, with what else the act needs of the customer, in one trip to the database.</summary>
    public static async Task<T?> FindCustomerAsync<T>(
        this ResourceRoomDb db, Guid publicId, Act act, Expression<Func<Participant, T>> with, CancellationToken cancellationToken)
        where T : class
    {
        var reached = db.Enrollments.VisibleTo(act.Who);
        var found = await db.Participants.Where(row => row.PublicId == publicId && reached.Any(enrollment => enrollment.ParticipantId == row.Id))
            .Select(with).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            await db.LogCustomerOutOfScopeAsync(publicId, act, cancellationToken);
        }

        return found;
    }

    public static async Task LogCustomerOutOfScopeAsync(this ResourceRoomDb db, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        // Whoever reaches the record of somebody who is no customer, or the record it was merged into, has asked for nothing of others.
        var participants = db.Participants.Where(row => row.PublicId == publicId);
        var known = !await db.Enrollments.AnyAsync(row => row.Participant.PublicId == publicId, cancellationToken)
            && (await participants.VisibleTo(act.Who).AnyAsync(cancellationToken) || await db.SurvivorInReachAsync(publicId, act.Who, cancellationToken) is not null);
        await db.LogOutOfScopeAsync(participants.Where(row => !known), Subject.Participant(publicId), act);
    }
}
