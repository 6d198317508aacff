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
        var reached = db.Enrollments.VisibleTo(act.Who);
        var people = db.Participants.Where(row => row.PublicId == publicId);
        var all = await db.Enrollments.Where(row => row.Participant.PublicId == publicId)
            .OrderByDescending(row => row.EnrolledOn ?? row.AppliedOn).ThenByDescending(row => row.Id)
            .Select(EnrollmentDetail.OfEnrollment)
            .Select(detail => new
            {
                Detail = detail,
                IsReached = reached.Any(own => own.Id == detail.Id),
                PersonId = people.Select(row => row.Id).First(),
                FirstName = people.Select(row => row.FirstName).First(),
                LastName = people.Select(row => row.LastName).First(),
                Class = people.Select(row => row.Class).First(),
            })
            .ToListAsync(cancellationToken);
        if (!all.Exists(row => row.IsReached))
        {
            await db.LogCustomerOutOfScopeAsync(publicId, act, cancellationToken);
            return null;
        }

        var person = all[0];
        return new CustomerHeader
        {
            PersonId = person.PersonId,
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Class = person.Class,
            Own = [.. all.Where(row => row.IsReached).Select(row => row.Detail).OrderBy(row => CustomerHeader.Rank(row.Status))],
            Elsewhere = [.. all.Where(row => !row.IsReached).Select(row => row.Detail)],
        };
    }
}
