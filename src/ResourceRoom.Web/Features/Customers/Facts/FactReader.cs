using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Enrollments;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Facts;

[Scoped]
public sealed class FactReader(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<NewFactPage?> NewAsync(EnrollmentAddress asked, FactTopic topic, FactInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, new Act(who, clock.Now), cancellationToken) is not { Participant: var person } found)
        {
            return null;
        }

        return new NewFactPage
        {
            Customer = asked.Customer,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Enrollment = await db.Enrollments.Where(row => row.Id == found.Id).Select(EnrollmentDetail.OfEnrollment).SingleAsync(cancellationToken),
            Topic = topic,
            Input = input,
        };
    }

    public async Task<FactPage?> OneAsync(FactAddress asked, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindEnrollmentAsync(asked.Enrollment.Customer, asked.Enrollment.Enrollment, act, cancellationToken) is not { Participant: var person } enrollment)
        {
            return null;
        }

        var found = await db.EnrollmentFacts.AsNoTracking().Where(row => row.PublicId == asked.Fact && row.EnrollmentId == enrollment.Id)
            .Select(row => new
            {
                row,
                RecordedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
                VoidedBy = db.Users.Where(account => account.Id == row.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        db.LogAccess(AccessKind.RecordOpened, Subject.Enrollment(asked.Enrollment.Enrollment), act);
        await db.SaveChangesAsync(cancellationToken);
        return new FactPage
        {
            Customer = asked.Enrollment.Customer,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Group = enrollment.ToGroup().Name,
            Fact = new FactLine
            {
                PublicId = found.row.PublicId,
                Enrollment = enrollment.PublicId,
                Kind = found.row.Kind,
                On = found.row.On,
                Source = found.row.Source,
                VoidedAt = found.row.VoidedAt,
                VoidReason = found.row.VoidReason,
            },
            RecordedAt = found.row.CreatedAt,
            RecordedBy = found.RecordedBy,
            VoidedBy = found.VoidedBy,
            CanVoid = found.row.VoidedAt is null && who.Can(Permission.EditCustomers),
        };
    }
}
