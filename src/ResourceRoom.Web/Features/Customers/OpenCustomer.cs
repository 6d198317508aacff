using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

public sealed class OpenCustomer(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The page of somebody with an enrollment within reach; a try on one outside it is logged.</summary>
    public async Task<CustomerPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var all = await db.Enrollments.Where(row => row.Participant.PublicId == publicId)
            .OrderByDescending(row => row.EnrolledOn ?? row.AppliedOn).ThenByDescending(row => row.Id)
            .Select(EnrollmentDetail.OfEnrollment).ToListAsync(cancellationToken);
        var reached = await db.Enrollments.VisibleTo(who).Where(row => row.Participant.PublicId == publicId)
            .Select(row => row.PublicId).ToListAsync(cancellationToken);
        if (reached.Count == 0)
        {
            // Whoever reaches the record of somebody who is no customer has asked for nothing of others.
            var participants = db.Participants.Where(row => row.PublicId == publicId);
            var known = all.Count == 0 && await participants.VisibleTo(who).AnyAsync(cancellationToken);
            await db.LogOutOfScopeAsync(participants.Where(row => !known), Subject.Participant(publicId), act);
            return null;
        }

        var person = await db.Participants.AsNoTracking().SingleAsync(row => row.PublicId == publicId, cancellationToken);
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new CustomerPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Class = person.Class,
            Own = [.. all.Where(row => reached.Contains(row.PublicId)).OrderBy(row => CustomerPage.Rank(row.Status))],
            Elsewhere = [.. all.Where(row => !reached.Contains(row.PublicId))],
            CanEnroll = who.Can(Permission.EditCustomers),
        };
    }
}
