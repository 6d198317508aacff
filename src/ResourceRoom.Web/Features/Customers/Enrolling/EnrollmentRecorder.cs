using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

[Scoped]
public sealed class EnrollmentRecorder(ResourceRoomDb db, ParticipantItems items)
{
    /// <summary>Adds an enrollment with its event to the next save, or says why not. The class follows at once.</summary>
    /// <param name="person">Who is enrolled: tracked, and saved before.</param>
    /// <param name="input">What was typed, found right in itself.</param>
    /// <param name="act">Who and when.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<(Enrollment? Enrollment, EnrollOutcome? WhyNot)> TryAddAsync(
        Participant person, NewEnrollmentInput input, Act act, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(act.At);
        var (place, fault) = await PlaceAsync(input, act.Who, today, cancellationToken);
        if (place is null)
        {
            return (null, new EnrollOutcome.NotAChoice(fault));
        }

        var asked = new EnrollmentAsked(person.Id, input.ChosenProgram, input.On, today)
        {
            IsApplication = input.ChosenStatus == EnrollmentStatus.Applicant,
            ExitStands = input.ExitStands,
        };
        if (await db.WhyNotAsync(asked, application: null, cancellationToken) is { } why)
        {
            return (null, new EnrollOutcome.Refused(why));
        }

        var enrollment = New(person, input, place, act);
        db.Enrollments.Add(enrollment);
        await db.KeepRegistrationAsync(person, today, cancellationToken);
        items.Classify(person);

        // Of two who enroll one person at once, the second finds the first one's enrollment.
        db.BumpVersion(person);
        db.LogEvent(Recorded(person.PublicId, enrollment, place), Subject.Enrollment(enrollment.PublicId), act);
        return (enrollment, null);
    }

    private async Task<(Place? Place, ChoiceFault Fault)> PlaceAsync(
        NewEnrollmentInput input, ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        if ((FilterRules.Number(input.Area) ?? who.LwiaNumber) is not { } area
            || !await db.Lwias.VisibleTo(who).AnyAsync(row => row.Number == area, cancellationToken))
        {
            return (null, ChoiceFault.Area);
        }

        var office = string.IsNullOrEmpty(input.Office)
            ? null
            : await db.Locations.OpenOn(today).SingleOrDefaultAsync(room => room.Code == input.Office && room.LwiaNumber == area, cancellationToken);
        if (office is null && !string.IsNullOrEmpty(input.Office))
        {
            return (null, ChoiceFault.Office);
        }

        if (!who.ReachesCustomersOf(area, office?.Id, input.ChosenProgram))
        {
            return (null, ChoiceFault.OutOfReach);
        }

        long? planner = FilterRules.Number(input.Planner);
        return planner is not null && !await db.PlannersReaching(area, office?.Id, input.ChosenProgram).AnyAsync(account => account.Id == planner, cancellationToken)
            ? (null, ChoiceFault.Planner)
            : (new Place(area, office, planner), default);
    }

    private static Enrollment New(Participant person, NewEnrollmentInput input, Place place, Act act) => new()
    {
        PublicId = Guid.CreateVersion7(act.At),
        ParticipantId = person.Id,
        Program = input.ChosenProgram,
        ProgramYear = CustomerGroup.Of(input.ChosenProgram, input.On).Year.Year,
        LwiaNumber = place.Area,
        OfficeId = place.Office?.Id,
        Status = input.ChosenStatus,
        AppliedOn = input.On,
        EnrolledOn = input.ChosenStatus == EnrollmentStatus.Enrolled ? input.On : null,
        CustomerType = input.ChosenType,
        PlannerId = place.Planner,
        CreatedAt = act.At,
        CreatedById = act.Who.AccountId,
    };

    private static EnrollmentRecorded Recorded(Guid participant, Enrollment enrollment, Place place) => new()
    {
        Participant = participant,
        Program = enrollment.Program,
        Status = enrollment.Status,
        On = enrollment.EnrolledOn ?? enrollment.AppliedOn,
        Area = enrollment.LwiaNumber,
        Office = place.Office?.Code,
        Type = enrollment.CustomerType,
        Planner = enrollment.PlannerId,
    };

    private sealed record Place(int Area, Location? Office, long? Planner);
}
