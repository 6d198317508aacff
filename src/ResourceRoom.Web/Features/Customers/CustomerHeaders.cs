using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

[Scoped]
public sealed class CustomerHeaders(ResourceRoomDb db)
{
    /// <summary>The header of somebody with an enrollment within reach; a try on one outside it is logged.</summary>
    public async Task<CustomerHeader?> ReadAsync(Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var reached = await db.Enrollments.VisibleTo(act.Who).Where(row => row.Participant.PublicId == publicId)
            .Select(row => new { row.Id, Person = new { row.ParticipantId, row.Participant.FirstName, row.Participant.LastName, row.Participant.Class } })
            .ToListAsync(cancellationToken);
        if (reached is not [{ Person: var person }, ..])
        {
            await db.LogCustomerOutOfScopeAsync(publicId, act, cancellationToken);
            return null;
        }

        var all = await db.Enrollments.Where(row => row.ParticipantId == person.ParticipantId)
            .OrderByDescending(row => row.EnrolledOn ?? row.AppliedOn).ThenByDescending(row => row.Id)
            .Select(EnrollmentDetail.OfEnrollment).ToListAsync(cancellationToken);
        return new CustomerHeader
        {
            PersonId = person.ParticipantId,
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Class = person.Class,
            Own = [.. all.Where(row => reached.Exists(own => own.Id == row.Id)).OrderBy(row => CustomerHeader.Rank(row.Status))],
            Elsewhere = [.. all.Where(row => !reached.Exists(own => own.Id == row.Id))],
        };
    }
}
