using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

public sealed class OpenNewEnrollment(ResourceRoomDb db, EnrollmentChoices choices, OfficeClock clock)
{
    /// <param name="publicId">Whom to register.</param>
    /// <param name="input">What was typed; null when the form is opened.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<NewEnrollmentPage?> ExecuteAsync(
        Guid publicId, NewEnrollmentInput? input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return null;
        }

        var today = OfficeClock.DayOf(act.At);
        var page = new NewEnrollmentPage
        {
            PublicId = publicId,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Fields = await choices.FieldsAsync(input, who, today, cancellationToken),
            IsCustomer = await db.Enrollments.VisibleTo(who).AnyAsync(row => row.ParticipantId == person.Id, cancellationToken),
        };
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }
}
