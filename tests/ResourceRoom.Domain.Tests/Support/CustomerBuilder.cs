using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Tests.Support;

internal static class CustomerBuilder
{
    public const string Training = "OST";
    public const string Mentoring = "MENTOR";
    public const string SelfService = "SELF";

    public static ExitHolds Holds { get; } = new(
    [
        new(Training, Program: null, ExitHold.Always),
        new("TRANSPORT", Program: null, ExitHold.Always),
        new(Mentoring, Program: null, ExitHold.DuringParticipation),
        new("FOLLOWUP", Program: null, ExitHold.Never),
    ]);

    public static EnrollmentFacts Enrolled(string on, WorkforceProgram program = WorkforceProgram.Youth, long id = 1) => new()
    {
        Id = id,
        Program = program,
        Status = EnrollmentStatus.Enrolled,
        EnrolledOn = Days.On(on),
    };

    public static EnrollmentFacts Exited(string on, string recordedOn, WorkforceProgram program = WorkforceProgram.Youth, long id = 1) =>
        Enrolled("2025-07-01", program, id) with
        {
            Status = EnrollmentStatus.Exited,
            Exit = new ExitDates(Days.On(on), Days.On(recordedOn)),
        };

    public static EnrollmentFacts WithStatus(EnrollmentStatus status, WorkforceProgram program = WorkforceProgram.Youth, long id = 1) =>
        Enrolled("2025-07-01", program, id) with { Status = status, EnrolledOn = status == EnrollmentStatus.Applicant ? null : Days.On("2025-07-01") };

    public static StepFacts Step(long id, string service, StepStatus status) => new()
    {
        Id = id,
        EnrollmentId = 1,
        Service = service,
        Status = status,
    };

    public static StepFacts Given(long id, string start, string? end = null, string service = Training) =>
        Step(id, service, end is null ? StepStatus.InProgress : StepStatus.Completed) with
        {
            Dates = new() { ActualStart = Days.On(start), ActualEnd = Days.Maybe(end) },
        };

    public static StepFacts Planned(long id, string start, string service = Training) => Step(id, service, StepStatus.Planned) with
    {
        Dates = new() { ScheduledStart = Days.On(start) },
    };

    public static ExitFacts Customer(string today, IReadOnlyList<EnrollmentFacts> enrollments, params IReadOnlyList<StepFacts> steps) => new()
    {
        Enrollments = enrollments,
        Steps = steps,
        Holds = Holds,
        Today = Days.On(today),
    };
}
