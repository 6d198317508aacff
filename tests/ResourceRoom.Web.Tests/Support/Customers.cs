using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>What an enrollment is to be; each has sensible values that a test changes where they matter.</summary>
public sealed record EnrollmentTraits
{
    public EnrollmentStatus Status { get; init; } = EnrollmentStatus.Enrolled;

    public WorkforceProgram Program { get; init; } = WorkforceProgram.Adult;

    public int Lwia { get; init; } = 20;

    public long? OfficeId { get; init; }

    public long? PlannerId { get; init; }

    public CustomerType Type { get; init; }

    /// <summary>The first day; for an applicant, the day of the application.</summary>
    public DateOnly On { get; init; }

    public DateOnly? ExitedOn { get; init; }
}

/// <summary>Enrollments of participants.</summary>
public static class Customers
{
    /// <summary>Somebody who enrolled in Adult today.</summary>
    public static EnrollmentTraits InAdult(ResourceRoomApp app, Participant person) => new() { On = app.Today };

    /// <summary>Enrolls a person, or lets them apply, as the program does it.</summary>
    public static Task<Enrollment> CreateEnrollmentAsync(
        this ResourceRoomApp app, Participant person, EnrollmentStatus status = EnrollmentStatus.Enrolled, Func<EnrollmentTraits, EnrollmentTraits>? change = null) =>
        app.ArrangeAsync(async (services, db) =>
        {
            var traits = new EnrollmentTraits { Status = status, On = app.Today };
            return await services.EnrollAsync(db, await db.Participants.SingleAsync(row => row.Id == person.Id), change?.Invoke(traits) ?? traits);
        });

    /// <summary>An enrollment that somebody closed meanwhile.</summary>
    public static Task<Enrollment> CloseAsync(this ResourceRoomApp app, Enrollment enrollment) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Enrollments.Include(one => one.Participant).SingleAsync(one => one.Id == enrollment.Id);
        row.Status = EnrollmentStatus.Closed;
        await db.KeepRegistrationAsync(row.Participant, app.Today, CancellationToken.None);
        return row;
    });

    /// <summary>An exit that is recorded the day after; the enrollments that it ends are the test's.</summary>
    public static Task<CustomerExit> CreateExitAsync(this ResourceRoomApp app, Participant person, DateOnly on) => app.ArrangeAsync((_, db) =>
        Task.FromResult(db.Exits.Add(new CustomerExit
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            On = on,
            RecordedOn = on.AddDays(1),
            Reason = ExitReason.Employment,
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        }).Entity));

    internal static async Task<Enrollment> EnrollAsync(this IServiceProvider services, ResourceRoomDb db, Participant person, EnrollmentTraits traits)
    {
        var wasEnrolled = traits.Status is EnrollmentStatus.Enrolled or EnrollmentStatus.Exited;
        DateOnly? exit = traits.Status == EnrollmentStatus.Exited ? traits.ExitedOn ?? traits.On : null;
        var enrollment = new Enrollment
        {
            PublicId = Guid.CreateVersion7(person.CreatedAt),
            ParticipantId = person.Id,
            Program = traits.Program,
            ProgramYear = CustomerGroup.Of(traits.Program, traits.On).Year.Year,
            LwiaNumber = traits.Lwia,
            OfficeId = traits.OfficeId,
            Status = traits.Status,
            AppliedOn = traits.On,
            EnrolledOn = wasEnrolled ? traits.On : null,
            CustomerType = traits.Type,
            PlannerId = traits.PlannerId,
            ExitedOn = exit,
            ExitRecordedOn = exit,
            ClosedOn = traits.Status == EnrollmentStatus.Closed ? traits.On : null,
            ClosedReason = traits.Status == EnrollmentStatus.Closed ? "Entered by mistake." : null,
            CreatedAt = person.CreatedAt,
            CreatedById = 1,
        };
        db.Enrollments.Add(enrollment);
        await db.KeepRegistrationAsync(person, exit ?? traits.On, CancellationToken.None);
        services.GetRequiredService<ParticipantItems>().Classify(person);
        await db.SaveChangesAsync();
        return enrollment;
    }
}
