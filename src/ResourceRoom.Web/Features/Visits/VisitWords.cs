using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Visits.Corrections;
using ResourceRoom.Web.Features.Visits.Desk;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

public static class VisitWords
{
    public static string InWords(this VisitState state) => state switch
    {
        VisitState.InTheRoom => "in the room",
        VisitState.CheckedOut => "checked out",
        VisitState.NotCheckedOut => "not checked out",
        VisitState.Voided => "voided",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string LaborForceStatus(LaborForceStatus? status, ResponseState state) => state switch
    {
        ResponseState.Given => status!.Value.InWords(),
        ResponseState.Declined => "Prefer not to answer",
        ResponseState.NotAsked => "Not asked",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
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
            _ => throw new ArgumentOutOfRangeException(nameof(visit), visit.State, null),
        };
    }

    public static string InWords(this ActResult<CheckOutRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"{NameOf(answer.Visit)} is checked out.",
        CheckOutRefusal.AlreadyCheckedOut when answer.Visit.WasNotCheckedOut => ClosedByRoom(answer.Visit, today),
        CheckOutRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} was already checked out at {When(answer.Visit.EndedAt!.Value, today)}.",
        CheckOutRefusal.AlreadyVoided => $"{Gone(answer.Visit)}, so there is nothing to check out.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    public static string InWords(this ActResult<UndoRefusal> answer) => answer.WhyNot switch
    {
        null => $"Check-in for {NameOf(answer.Visit)} undone.",
        UndoRefusal.NotYours => $"Someone else checked {NameOf(answer.Visit)} in, and only they can undo it. Nothing was changed.",
        UndoRefusal.AlreadyVoided => $"{Gone(answer.Visit)} earlier.",
        UndoRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} is already checked out, so the check-in can no longer be undone.",
        UndoRefusal.NotTheLast => $"You have checked someone else in since {NameOf(answer.Visit)}; only your last check-in can be undone.",
        UndoRefusal.TooLate => $"{NameOf(answer.Visit)} checked in more than {UndoRule.Window.InWords()} ago, so the check-in can no longer be undone. Check the visitor out instead.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    public static string InWords(this ActResult<VoidRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"Visit for {NameOf(answer.Visit)} voided. It no longer counts.",
        VoidRefusal.AlreadyVoided => $"{Gone(answer.Visit)} at {When(answer.Visit.Void!.VoidedAt, today)}, before you sent this.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    public static string InWords(this ActResult<AddVisitServicesRefusal> answer, DateOnly today) => answer.WhyNot switch
    {
        null => $"Services added for {NameOf(answer.Visit)}.",
        AddVisitServicesRefusal.AlreadyVoided => $"{Gone(answer.Visit)}, so no service can be added.",
        AddVisitServicesRefusal.AlreadyCheckedOut when answer.Visit.WasNotCheckedOut => ClosedByRoom(answer.Visit, today),
        AddVisitServicesRefusal.AlreadyCheckedOut => $"{NameOf(answer.Visit)} is already checked out, so no services can be added. Check the visitor in again.",
        AddVisitServicesRefusal.NoneChosen => $"Choose at least one service for {NameOf(answer.Visit)}. Nothing was changed.",
        AddVisitServicesRefusal.Unknown => $"One of the services is not in the list. Nothing was saved for {NameOf(answer.Visit)}; choose from the services shown.",
        AddVisitServicesRefusal.AllThere => $"Those services are already recorded for {NameOf(answer.Visit)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer.WhyNot, null),
    };

    private static string ClosedByRoom(Visit visit, DateOnly today) =>
        $"No one checked {NameOf(visit)} out, so the visit ended at {When(visit.EndedAt!.Value, today)}, when the room closed. "
        + "Correct the visit to change its check-out time or services.";

    private static string Gone(Visit visit) => visit.Void!.IsUndo ? $"The check-in for {NameOf(visit)} was undone" : $"The visit for {NameOf(visit)} was voided";

    private static string NameOf(Visit visit) => ItemWords.FullName(visit.Participant.FirstName, visit.Participant.LastName);

    private static string When(DateTime instant, DateOnly today) =>
        OfficeClock.DayOf(instant) == today ? OfficeFormat.Time(instant) : OfficeFormat.DateAndTime(instant);
}
