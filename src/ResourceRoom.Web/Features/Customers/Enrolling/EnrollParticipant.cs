using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Registers a participant in a program, or takes their application. The class follows at once.</summary>
public sealed class EnrollParticipant(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<EnrollOutcome> ExecuteAsync(
        Guid publicId, NewEnrollmentInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => EnrollAsync(publicId, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<EnrollOutcome> EnrollAsync(
        Guid publicId, NewEnrollmentInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindParticipantAsync(publicId, act, cancellationToken) is not { } person)
        {
            return new EnrollOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new EnrollOutcome.Saved() : new EnrollOutcome.FormReused();
        }

        var today = OfficeClock.DayOf(act.At);
        var (place, fault) = await PlaceAsync(input, act.Who, today, cancellationToken);
        if (place is null)
        {
            return new EnrollOutcome.NotAChoice(fault);
        }

        var isApplication = input.ChosenStatus == EnrollmentStatus.Applicant;
        var asked = new EnrollmentAsked(person.Id, input.ChosenProgram, input.On, isApplication, today);
        if (await db.WhyNotAsync(asked, application: null, cancellationToken) is { } why)
        {
            return new EnrollOutcome.Refused(why);
        }

        var enrollment = New(person, input, place, act);
        db.Enrollments.Add(enrollment);
        await db.KeepRegistrationAsync(person, today, cancellationToken);
        items.Classify(person);

        // Of two who enroll one person at once, the second finds the first one's enrollment.
        db.BumpVersion(person);
        db.LogEvent(Recorded(publicId, enrollment, place), Subject.Enrollment(enrollment.PublicId), act);
        db.AddSubmission(form, enrollment.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new EnrollOutcome.Saved();
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
