using System.Diagnostics;
using System.Text.RegularExpressions;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.TakingBack;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Visits.Corrections;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Features.Visits.TakingBack;

namespace ResourceRoom.Web.Features.Visits;

public static partial class VisitWords
{
    public static string InWords(this VisitState state) => state switch
    {
        VisitState.InTheRoom => "in the room",
        VisitState.CheckedOut => "checked out",
        VisitState.NotCheckedOut => "not checked out",
        VisitState.Voided => "voided",
        _ => throw new UnreachableException(),
    };

    public static string SourceInWords(this VisitRow visit) => visit.Source switch
    {
        VisitSource.Desk => "desk",
        VisitSource.CatchUp => "paper sheet",
        VisitSource.Load => LoadOf(visit.RecordedAt),
        _ => throw new UnreachableException(),
    };

    public static string Loaded(string system, DateTime at) => $"Loaded from {system} ({LoadOf(at)})";

    public static string LoadOf(DateTime at) => $"load of {OfficeFormat.Date(OfficeClock.DayOf(at))}";

    public static string Reason(string reason, DateTime at) => KeyOfLoad().Replace(reason, $"Load of {OfficeFormat.Date(OfficeClock.DayOf(at))}");

    [GeneratedRegex("^Load [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex KeyOfLoad();

    public static string LaborForceStatus(LaborForceStatus? status, ResponseState state) => state switch
    {
        ResponseState.Given => status!.Value.InWords(),
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// The time spent: so far while the visitor is in the room, at the most when nobody checked the visitor out, and none
    /// for a visit that does not count.
    /// </summary>
    public static string TimeSpent(this VisitRow visit, DateTime now)
    {
        var spent = OfficeFormat.Spent(CheckOutRule.TimeSpent(visit.StartedAt, visit.EndedAt ?? now));
        return visit.State switch
        {
            VisitState.InTheRoom => $"{spent} so far",
            VisitState.CheckedOut => spent,
            VisitState.NotCheckedOut => $"up to {spent}",
            VisitState.Voided => "–",
            _ => throw new UnreachableException(),
        };
    }

    public static string InWords(this ActResult<Visit, CheckOutRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"{NameOf(answer.Subject)} is checked out.",
        CheckOutRefusal.AlreadyCheckedOut when answer.Subject.WasNotCheckedOut => ClosedByRoom(answer.Subject, today),
        CheckOutRefusal.AlreadyCheckedOut => $"{NameOf(answer.Subject)} was already checked out at {When(answer.Subject.EndedAt!.Value, today)}.",
        CheckOutRefusal.AlreadyVoided => $"{Gone(answer.Subject)}, so there is nothing to check out.",
        CheckOutRefusal.EndsInTheFuture => $"{NameOf(answer.Subject)} was not checked out: the time is in the future.",
        CheckOutRefusal.EndsBeforeItBegins => $"{NameOf(answer.Subject)} was not checked out: the visit began at {When(answer.Subject.StartedAt, today)}.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ActResult<Visit, CheckOutUndoRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"Check-out of {NameOf(answer.Subject)} undone: in the room since {When(answer.Subject.StartedAt, today)}.",
        CheckOutUndoRefusal.AlreadyVoided => $"{Gone(answer.Subject)}, so there is no check-out to undo.",
        CheckOutUndoRefusal.InTheRoom => $"{NameOf(answer.Subject)} is in the room.",
        CheckOutUndoRefusal.NotAtTheDesk => $"The visit for {NameOf(answer.Subject)} ended at {When(answer.Subject.EndedAt!.Value, today)}, and not by a check-out at the desk. Correct the visit to change that.",
        CheckOutUndoRefusal.TooLate => $"{NameOf(answer.Subject)} was checked out more than {UndoRule.Window.InWords()} ago. Correct the visit to change its check-out time.",
        CheckOutUndoRefusal.CheckedInAgain => $"{NameOf(answer.Subject)} was checked in again since, so the check-out stays.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ActResult<UndoneCheckIn, UndoRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => string.Join(' ', answer.Subject.Answers.Sentences().Prepend($"Check-in for {answer.Subject.Name} undone.{HadEnded(answer.Subject.Visit, today)}")),
        UndoRefusal.NotYours => $"Someone else checked {answer.Subject.Name} in, and only they can undo it. Nothing was changed.",
        UndoRefusal.AlreadyVoided => $"{Gone(answer.Subject.Visit)} earlier.",
        UndoRefusal.AlreadyCheckedOut => $"{answer.Subject.Name} is already checked out, so the check-in can no longer be undone.",
        UndoRefusal.NotTheLast => $"You have checked someone else in since {answer.Subject.Name}; only your last check-in can be undone.",
        UndoRefusal.TooLate => $"{answer.Subject.Name} checked in more than {UndoRule.Window.InWords()} ago, so the check-in can no longer be undone. Check the visitor out instead.",
        _ => throw new UnreachableException(),
    };

    private static string HadEnded(Visit visit, DateOnly today) =>
        visit.WasNotCheckedOut ? $" The visit had ended at {When(visit.EndedAt!.Value, today)}, when the room closed." : "";

    public static string InWords(this ActResult<Visit, VoidRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"Visit for {NameOf(answer.Subject)} voided. It no longer counts.",
        VoidRefusal.AlreadyVoided => $"{Gone(answer.Subject)} at {When(answer.Subject.Void!.VoidedAt, today)}, before you sent this.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this ActResult<Visit, AddServicesRefusal> answer, DateOnly today, bool hasNote = false) => answer.WhyNot switch
    {
        null when hasNote => $"Added to the visit for {NameOf(answer.Subject)}.",
        null => $"Services added for {NameOf(answer.Subject)}.",
        AddServicesRefusal.AlreadyVoided => $"{Gone(answer.Subject)}, so no service can be added.",
        AddServicesRefusal.AlreadyCheckedOut when answer.Subject.WasNotCheckedOut => ClosedByRoom(answer.Subject, today),
        AddServicesRefusal.AlreadyCheckedOut => $"{NameOf(answer.Subject)} is already checked out, so no services can be added. Check the visitor in again.",
        AddServicesRefusal.NoneChosen => $"Choose at least one service for {NameOf(answer.Subject)}. Nothing was changed.",
        AddServicesRefusal.Unknown => $"One of the services was not offered on that day. Nothing was saved for {NameOf(answer.Subject)}; choose from the services shown.",
        AddServicesRefusal.NoteTooLong => $"The visit for {NameOf(answer.Subject)} has a note already, and both together are longer than {Visit.NoteLength} characters. Nothing was saved; correct the visit to change its note.",
        AddServicesRefusal.AllThere => $"Those services are already recorded for {NameOf(answer.Subject)}.",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Sentences(this TakenBack answers)
    {
        if (answers.Items.Count > 0)
        {
            yield return answers.IsOfNewRecord && answers.Stayed.Count == 0
                ? "The record that it made has no answers anymore."
                : $"{answers.Items.InSentence()} {(answers.Items.Count == 1 ? "is" : "are")} as before the check-in.";
        }

        if (answers.NoLongerReportable > 0)
        {
            yield return $"{(answers.NoLongerReportable == 1 ? "1 other visit is" : $"{answers.NoLongerReportable} other visits are")} no longer reportable.";
        }

        if (answers.Stayed.Count > 0)
        {
            yield return answers is { IsOfNewRecord: true, Items.Count: 0 }
                ? "The record that it made was used since, so its answers stay."
                : $"{answers.Stayed.InSentence()} changed since and {(answers.Stayed.Count == 1 ? "stays" : "stay")}.";
        }
    }

    private static string ClosedByRoom(Visit visit, DateOnly today) =>
        $"No one checked {NameOf(visit)} out, so the visit ended at {When(visit.EndedAt!.Value, today)}, when the room closed. "
        + "Correct the visit to change its check-out time or services.";

    private static string Gone(Visit visit) => visit.Void!.IsUndo ? $"The check-in for {NameOf(visit)} was undone" : $"The visit for {NameOf(visit)} was voided";

    private static string NameOf(Visit visit) => ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName);

    private static string When(DateTime instant, DateOnly today) =>
        OfficeClock.DayOf(instant) == today ? OfficeFormat.Time(instant) : OfficeFormat.DateAndTime(instant);
}
