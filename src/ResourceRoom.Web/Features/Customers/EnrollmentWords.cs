using System.Diagnostics;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.Customers;

public static class EnrollmentWords
{
    /// <summary>Where an enrollment stands, with its day: "Enrolled on 01/15/2026".</summary>
    public static string StatusInWords(this EnrollmentDetail enrollment) => enrollment switch
    {
        { Status: EnrollmentStatus.Applicant } => $"Applicant since {OfficeFormat.Date(enrollment.AppliedOn)}",
        { Status: EnrollmentStatus.Enrolled, EnrolledOn: { } day } => $"Enrolled on {OfficeFormat.Date(day)}",
        { Status: EnrollmentStatus.Exited, ExitedOn: { } day } => $"Exited on {OfficeFormat.Date(day)}",
        { Status: EnrollmentStatus.Closed, ClosedOn: { } day } => $"Closed on {OfficeFormat.Date(day)}",
        _ => enrollment.Status.InWords(),
    };

    public static string SavedInWords(this NewEnrollmentInput input) => input.ChosenStatus == EnrollmentStatus.Applicant
        ? $"Application for {input.ChosenProgram.Name()} saved."
        : $"Enrolled in {input.ChosenProgram.Name()} on {OfficeFormat.Date(input.On)}.";

    /// <summary>Why somebody cannot be enrolled, and what to do.</summary>
    public static string InWords(this EnrollmentInTheWay refusal) => (refusal.Why?.Reason, refusal.Other) switch
    {
        (null, { ExitedOn: { } exit } other) =>
            $"This person exited {other.Program.Name()} on {OfficeFormat.Date(exit)}. A service within 90 days, before {OfficeFormat.Date(ExitRule.DueOn(exit))}, means that this exit does not hold. If one is planned, ask OET to undo the exit; if not, say that the exit stands.",
        (NewEnrollmentReason.InTheFuture, _) => "This day is in the future. Enter today or an earlier day.",
        (NewEnrollmentReason.TooLongAgo, _) => $"This day is more than {NewEnrollmentRule.MostYearsAgo} years ago. Check the year.",
        (NewEnrollmentReason.BeforeApplication, _) => $"This day is before the application of {OfficeFormat.Date(refusal.Why!.PossibleFrom!.Value)}. Enter that day or a later one.",
        (NewEnrollmentReason.AlreadyOpen, { Status: EnrollmentStatus.Applicant } other) =>
            $"This person has already applied for {other.Program.Name()} (LWIA {other.LwiaNumber}). Open that enrollment and enroll or close it.",
        (NewEnrollmentReason.AlreadyOpen, { } other) =>
            $"This person is already enrolled in {other.Program.Name()} (LWIA {other.LwiaNumber}). Use that enrollment, or close it if it was entered by mistake.",
        (NewEnrollmentReason.RecordExitFirst, { } other) => $"An exit from {other.Program.Name()} is due. Record that exit first.",
        (NewEnrollmentReason.UndoExit, { ExitedOn: { } exit } other) =>
            $"This person exited {other.Program.Name()} on {OfficeFormat.Date(exit)}. A service within 90 days means that the exit does not hold: ask OET to undo it, or enter {OfficeFormat.Date(refusal.Why!.PossibleFrom!.Value)} or a later day.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this EnrollmentStatusRefusal reason) => reason switch
    {
        EnrollmentStatusRefusal.AlreadyEnded => "This enrollment has already ended. Register the person again if they return.",
        EnrollmentStatusRefusal.NotNext => "This enrollment already has this status.",
        EnrollmentStatusRefusal.ReasonMissing => "Enter why the enrollment is closed.",
        _ => throw new UnreachableException(),
    };

    public static (string Field, string Sentence) InWords(this ChoiceFault fault) => fault switch
    {
        ChoiceFault.Area => (nameof(NewEnrollmentInput.Area), "Choose one of the LWIAs shown."),
        ChoiceFault.Office => (nameof(NewEnrollmentInput.Office), "This office is closed or is in another LWIA. Choose an office of the LWIA, or none."),
        ChoiceFault.OutOfReach => (nameof(NewEnrollmentInput.Program), "Your account does not reach customers of this program and office, so you cannot register anyone there. Choose another, or ask your LWIA administrator."),
        ChoiceFault.Planner => (nameof(NewEnrollmentInput.Planner), "This person is not a case manager who reaches customers of this program and office. Choose another planner."),
        _ => throw new UnreachableException(),
    };
}
