using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.NineQuestions;
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

        // By the number itself: asked whether the person exists, SQLite reads every row of these tables.
        var plans = db.CareerPlans.Where(plan => plan.ParticipantId == people.Select(row => row.Id).First());
        var contacts = db.CustomerContacts.Where(contact => contact.ParticipantId == people.Select(row => row.Id).First())
            .OrderByDescending(contact => contact.EnteredOnId == contact.ParticipantId).ThenByDescending(contact => contact.Id);
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
                SyncedAt = plans.Select(plan => plan.LastSyncAt).FirstOrDefault(),
                SyncFailedAt = plans.Select(plan => plan.SyncFailedAt).FirstOrDefault(),
                SyncFailure = plans.Select(plan => plan.SyncFailure).FirstOrDefault(),
                Email = contacts.Select(contact => contact.Email).FirstOrDefault(),
                HasContact = contacts.Any(),
                UserName = db.Users.Where(account => account.ParticipantId == people.Select(row => row.Id).First()).Select(account => account.UserName).FirstOrDefault(),
                HasDrafts = db.CaseNoteDrafts.Any(draft => draft.OwnerId == act.Who.AccountId && draft.ParticipantId == people.Select(row => row.Id).First()),
                HasExits = db.Exits.Any(exit => exit.ParticipantId == people.Select(row => row.Id).First()),
                HasExclusions = db.Exclusions.Any(exclusion => exclusion.ParticipantId == people.Select(row => row.Id).First()),
                HasDeclines = db.FollowUpDeclines.Any(decline => decline.ParticipantId == people.Select(row => row.Id).First()),
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
            LastSync = new LastSync(person.SyncedAt, person.SyncFailedAt, person.SyncFailure),
            Email = person.Email,
            HasContact = person.HasContact,
            UserName = person.UserName,
            HasDrafts = person.HasDrafts,
            HasExits = person.HasExits,
            HasExclusions = person.HasExclusions,
            HasDeclines = person.HasDeclines,
            Own = [.. all.Where(row => row.IsReached).Select(row => row.Detail).OrderBy(row => CustomerHeader.Rank(row.Status))],
            Elsewhere = [.. all.Where(row => !row.IsReached).Select(row => row.Detail)],
        };
    }
}
